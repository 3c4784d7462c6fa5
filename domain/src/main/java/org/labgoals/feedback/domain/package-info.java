/** What others say of a person: asked for, given, answered, and shown to whom it is meant for. */
@NullMarked
package org.labgoals.feedback.domain;

import org.jspecify.annotations.NullMarked;
