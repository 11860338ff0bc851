/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.cadre.core.journal.TypedText;
import org.cadre.ui.Messages;
import org.cadre.ui.Unsaved;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** What the window knows of changes that are not saved yet. */
final class UnsavedChanges {

    /** What the user wants done with them. */
    enum Answer {
        SAVE, DROP, CANCEL
    }

    /** Makes edits of everything that was typed in any editor. */
    static void flushForms() {
        forms().forEach(Unsaved::flush);
    }

    /** Whether anything was typed in any editor that is no edit yet. */
    static boolean isTyping() {
        return forms().anyMatch(Unsaved::isTyping);
    }

    /** What was typed in any editor that is no edit yet. */
    static List<TypedText> typed() {
        return forms().flatMap(form -> form.typed().stream()).toList();
    }

    private static Stream<Unsaved> forms() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(w -> Stream.of(w.getPages()))
                .flatMap(UnsavedChanges::editors).map(reference -> reference.getEditor(false))
                .filter(Objects::nonNull).map(editor -> Adapters.adapt(editor, Unsaved.class))
                .filter(Objects::nonNull);
    }

    /** Asks what to do with the unsaved changes of a database. */
    static Answer ask(String database) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var dialog = new MessageDialog(window == null ? null : window.getShell(), Messages.Unsaved_title, null,
                NLS.bind(Messages.Unsaved_question, database), MessageDialog.QUESTION, 0, Messages.Unsaved_save,
                Messages.Unsaved_drop, IDialogConstants.CANCEL_LABEL);
        return switch (dialog.open()) {
            case 0 -> Answer.SAVE;
            case 1 -> Answer.DROP;
            default -> Answer.CANCEL;
        };
    }

    private static Stream<IEditorReference> editors(IWorkbenchPage page) {
        return Stream.of(page.getEditorReferences());
    }

    private UnsavedChanges() {
    }
}
