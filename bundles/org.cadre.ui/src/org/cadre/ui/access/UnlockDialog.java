/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.TaskRunner;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks for account and secret of a protected database, or of one on a server, until something succeeds with them,
 * usually to open it, or the user gives up.
 *
 * @param <T> what comes of it
 */
@SuppressWarnings("nls")
public final class UnlockDialog<T> extends TitleAreaDialog {

    private static final int SECOND = 1000;

    private final StoreLocation location;
    private final Use<T> use;
    private final TaskRunner tasks;
    private final String standardAccount;
    private final boolean relock;
    private Text account;
    private Label secretLabel;
    private Text secret;
    private Button recovery;
    private Instant notBefore = Instant.MIN;
    private boolean trying;
    private T result;

    /** Does something that takes account and secret. */
    @FunctionalInterface
    public interface Use<T> {

        /** Does it, outside the UI thread; with a LockedException the user is asked again. */
        T with(Credentials credentials, IProgressMonitor monitor) throws CadreException;
    }

    /**
     * @param use what to do with the secret
     * @param standardAccount the account to begin with
     * @param relock whether the database was open and was locked
     */
    public UnlockDialog(Shell parent, StoreLocation location, Use<T> use, TaskRunner tasks, String standardAccount,
            boolean relock) {
        super(parent);
        this.location = location;
        this.use = use;
        this.tasks = tasks;
        this.standardAccount = standardAccount;
        this.relock = relock;
        setHelpAvailable(false);
    }

    /** Asks; a store that was opened is the caller's. Empty if the user gave up. */
    public Optional<T> ask(Duration wait) {
        waitFor(wait);
        open();
        return Optional.ofNullable(result);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    @Override
    public void create() {
        super.create();
        setTitle(title());
        invite();
        secret.setFocus();
        update();
    }

    private void invite() {
        var invitation = isOnServer() ? Messages.Unlock_server : Messages.Unlock_message;
        setMessage(NLS.bind(relock ? Messages.Unlock_locked : invitation, location.name()));
    }

    /** Servers have passwords, and administrators who set new ones, but no recovery keys. */
    private boolean isOnServer() {
        return location.folder().isEmpty();
    }

    private String title() {
        return isOnServer() ? Messages.Unlock_serverTitle : Messages.Unlock_title;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.Unlock_account);
        account = text(form, SWT.BORDER);
        account.setText(standardAccount);
        secretLabel = new Label(form, SWT.NONE);
        secretLabel.setText(isOnServer() ? Messages.Unlock_password : Messages.Unlock_passphrase);
        secret = text(form, SWT.BORDER | SWT.PASSWORD);
        addRecovery(form);
        return area;
    }

    private void addRecovery(Composite form) {
        var space = new Label(form, SWT.NONE);
        recovery = new Button(form, SWT.CHECK);
        List.of(space, recovery).forEach(control -> {
            control.setVisible(!isOnServer());
            GridDataFactory.fillDefaults().exclude(isOnServer()).applyTo(control);
        });
        recovery.setText(Messages.Unlock_useRecovery);
        recovery.addListener(SWT.Selection, event -> {
            secretLabel.setText(recovery.getSelection() ? Messages.Unlock_recovery : Messages.Unlock_passphrase);
            secret.setEchoChar(recovery.getSelection() ? '\0' : '\u2022');
            secret.setText("");
            secretLabel.requestLayout();
            secret.setFocus();
        });
    }

    private Text text(Composite form, int style) {
        var field = new Text(form, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> update());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Unlock_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (!ready()) {
            return;
        }
        trying = true;
        setErrorMessage(null);
        setMessage(Messages.Unlock_trying);
        update();
        var credentials = credentials();
        secret.setText("");
        tasks.start(NLS.bind(Messages.Unlock_job, location.name()), monitor -> attempt(credentials, monitor), this::done,
                this::failed);
    }

    private Credentials credentials() {
        return recovery.getSelection() ? Credentials.recovery(account.getText(), secret.getTextChars())
                : Credentials.passphrase(account.getText(), secret.getTextChars());
    }

    private record Attempt<T>(T result, CadreException failure) {
    }

    private Attempt<T> attempt(Credentials credentials, IProgressMonitor monitor) {
        try (credentials) {
            return new Attempt<>(use.with(credentials, monitor), null);
        } catch (CadreException e) {
            return new Attempt<>(null, e);
        }
    }

    private void done(Attempt<T> attempt) {
        trying = false;
        if (attempt.result() != null) {
            result = attempt.result();
            close();
            return;
        }
        if (attempt.failure() instanceof LockedException locked) {
            waitFor(locked.untilNextTry());
        }
        show(attempt.failure().getMessage());
    }

    private void waitFor(Duration wait) {
        notBefore = wait.isPositive() ? Instant.now().plus(wait) : Instant.MIN;
    }

    private void failed(IStatus status) {
        trying = false;
        show(status.getMessage());
    }

    private void show(String message) {
        if (getShell() != null && !getShell().isDisposed()) {
            invite();
            setErrorMessage(message);
            update();
            secret.setFocus();
        }
    }

    private boolean ready() {
        return !trying && !Instant.now().isBefore(notBefore) && !account.getText().isBlank()
                && secret.getCharCount() > 0;
    }

    private void update() {
        if (getShell() == null || getShell().isDisposed() || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        account.setEnabled(!trying);
        secret.setEnabled(!trying);
        recovery.setEnabled(!trying);
        getButton(IDialogConstants.OK_ID).setEnabled(ready());
        var left = Duration.between(Instant.now(), notBefore);
        if (left.isPositive()) {
            setErrorMessage(NLS.bind(Messages.Unlock_wait, left.toSeconds() + 1));
            getShell().getDisplay().timerExec(SECOND, this::update);
        } else if (getErrorMessage() != null && notBefore != Instant.MIN) {
            notBefore = Instant.MIN;
            setErrorMessage(null);
        }
    }
}
