/** What every part of the API shares: strict JSON, problem details, paging and request keys. */
@NullMarked
package org.labgoals.shared.api;

import org.jspecify.annotations.NullMarked;
