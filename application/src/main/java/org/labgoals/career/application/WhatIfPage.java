package org.labgoals.career.application;

import org.labgoals.career.domain.WhatIf;

/**
 * A career with things that have not happened. Nothing of it is kept.
 *
 * @param career as it is, by the same day
 * @param whatIf the list as it is and as it would be
 */
public record WhatIfPage(CareerPage career, WhatIf whatIf) {}
