package org.labgoals.shared.ui;

import com.vaadin.flow.router.BeforeEnterObserver;

/**
 * A screen that can be looked at as of an earlier time: what it shows stands in a {@link PastPage}.
 * Links that lead to it from another such screen keep the time ({@link PastLinks}).
 */
public interface ShowsThePast extends Titled, BeforeEnterObserver {}
