/** Quality indicators and their readings over HTTP. */
@NullMarked
package org.labgoals.indicator.api;

import org.jspecify.annotations.NullMarked;
