/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.command;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.ui.OpenDatabase;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/**
 * Undo or redo, with the step's label in the menu. What was typed becomes a step first; what was saved at once
 * is saved at once again.
 */
abstract class StepHandler extends DatabaseHandler implements IElementUpdater {

    private static final String KIND = "edit"; //$NON-NLS-1$

    private final Function<EditSession, Optional<String>> label;
    private final Consumer<EditSession> step;
    private final Predicate<EditSession> savedAtOnce;
    private final String bare;
    private final String labeled;

    /**
     * @param savedAtOnce whether the step was saved as soon as it was done, so that this is to be as well
     * @param bare the menu's text without a step
     * @param labeled the menu's text with the step's label
     */
    StepHandler(Function<EditSession, Optional<String>> label, Consumer<EditSession> step,
            Predicate<EditSession> savedAtOnce, String bare, String labeled) {
        super(session -> label.apply(session).isPresent());
        this.label = label;
        this.step = step;
        this.savedAtOnce = savedAtOnce;
        this.bare = bare;
        this.labeled = labeled;
    }

    @Override
    protected void execute(IWorkbenchWindow window, OpenDatabase database) {
        database.flush();
        database.session().ifPresent(session -> run(session, database));
    }

    private void run(EditSession session, OpenDatabase database) {
        boolean save = savedAtOnce.test(session);
        var pattern = labeled.replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
        var name = label.apply(session).map(text -> NLS.bind(pattern, text));
        step.accept(session);
        if (save) {
            database.save(CommitNote.of(KIND, name.orElse(KIND), true));
        }
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setText(database().session().flatMap(label).map(text -> NLS.bind(labeled, text)).orElse(bare));
    }
}
