/** How careers are entered and read: who may, credentials as dated data, and what screens show. */
@NullMarked
package org.labgoals.career.application;

import org.jspecify.annotations.NullMarked;
