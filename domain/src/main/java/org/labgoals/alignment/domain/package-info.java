/** Whether goals serve the objectives: coverage, map, matrix, gaps, load and balance of a day. */
@NullMarked
package org.labgoals.alignment.domain;

import org.jspecify.annotations.NullMarked;
