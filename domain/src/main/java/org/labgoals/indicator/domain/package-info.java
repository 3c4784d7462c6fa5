/** Quality indicators: what is measured every month, against which benchmark, and every reading. */
@NullMarked
package org.labgoals.indicator.domain;

import org.jspecify.annotations.NullMarked;
