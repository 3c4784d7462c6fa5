/**
 * What every feature's rules share: texts people wrote, who acts and when, and how a rule refuses.
 */
@NullMarked
package org.labgoals.shared.domain;

import org.jspecify.annotations.NullMarked;
