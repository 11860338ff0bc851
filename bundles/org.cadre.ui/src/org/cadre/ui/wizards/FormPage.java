/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.wizards;

import java.util.Optional;

import org.cadre.core.task.Task;
import org.cadre.ui.TaskRunner;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;

/**
 * A page that says in its title what it thinks of its fields, and that may have to work before the next
 * page.
 */
public abstract class FormPage extends WizardPage {

    private record Outcome<T>(T value, IStatus status) {
    }

    private final String invitation;
    private final TaskRunner tasks;

    /**
     * Creates a page.
     *
     * @param id its stable name
     * @param title what is done on it
     * @param invitation what to do on it, while there is nothing more important to say
     * @param tasks runs what takes long
     */
    protected FormPage(String id, String title, String invitation, TaskRunner tasks) {
        super(id);
        this.invitation = invitation;
        this.tasks = tasks;
        setTitle(title);
        setDescription(invitation);
        setPageComplete(false);
    }

    /**
     * Does what must be done before the next page can be shown; asked whenever the user goes on.
     *
     * @return whether to go on; if not, the page says why
     */
    public boolean leave() {
        return true;
    }

    /** Says how the fields stand, and lets the user go on or not. */
    public final void show(Verdict verdict) {
        setErrorMessage(verdict.kind() == Verdict.Kind.ERROR ? verdict.text() : null);
        setMessage(verdict.text().isEmpty() ? invitation : verdict.text(), icon(verdict));
        setPageComplete(verdict.complete());
    }

    /**
     * Runs a task while the wizard shows its progress and lets the user cancel. If it fails, the page says
     * why.
     *
     * @return the result; empty if it failed or was canceled
     */
    protected final <T> Optional<T> run(Task<T> task) {
        setErrorMessage(null);
        setMessage(invitation);
        var outcome = tasks.run(getContainer(), monitor -> attempt(task, monitor));
        outcome.map(Outcome::status).filter(status -> !status.isOK()).ifPresent(this::showFailure);
        return outcome.map(Outcome::value);
    }

    /** Says why something could not be done; the user may try again. */
    protected final void showFailure(IStatus status) {
        setErrorMessage(status.getMessage());
    }

    private static <T> Outcome<T> attempt(Task<T> task, IProgressMonitor monitor) {
        try {
            return new Outcome<>(task.run(monitor), Status.OK_STATUS);
        } catch (CoreException e) {
            return new Outcome<>(null, e.getStatus());
        }
    }

    private static int icon(Verdict verdict) {
        return switch (verdict.kind()) {
            case NOTE -> IMessageProvider.INFORMATION;
            case WARNING -> IMessageProvider.WARNING;
            case GOOD, INCOMPLETE, ERROR -> IMessageProvider.NONE;
        };
    }
}
