/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.cadre.core.edit.EditSession;
import org.cadre.ui.OpenDatabase;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo or redo, with the step's label in the menu. What was typed becomes a step first. */
abstract class StepHandler extends DatabaseHandler implements IElementUpdater {

    private final Function<EditSession, Optional<String>> label;
    private final Consumer<EditSession> step;
    private final String bare;
    private final String labeled;

    /**
     * @param bare the menu's text without a step
     * @param labeled the menu's text with the step's label
     */
    StepHandler(Function<EditSession, Optional<String>> label, Consumer<EditSession> step, String bare,
            String labeled) {
        super(session -> label.apply(session).isPresent());
        this.label = label;
        this.step = step;
        this.bare = bare;
        this.labeled = labeled;
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.flush();
        database.session().ifPresent(step);
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setText(database().session().flatMap(label).map(text -> NLS.bind(labeled, text)).orElse(bare));
    }
}
