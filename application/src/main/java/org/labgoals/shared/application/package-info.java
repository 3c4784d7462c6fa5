/** Contracts every feature shares: metadata, idempotency, dispatch, recorded events and signals. */
@NullMarked
package org.labgoals.shared.application;

import org.jspecify.annotations.NullMarked;
