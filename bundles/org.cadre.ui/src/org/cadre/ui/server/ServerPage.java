/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.task.Task;
import org.cadre.ui.database.DatabaseServices;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks for a database on a server, and tries whether it can be reached. */
final class ServerPage extends FormPage {

    private static final int TEXT_WIDTH = 480;

    private final Purpose purpose;
    private final DatabaseServices services;
    private ServerFields fields;
    private Button test;
    /** The test under way, or null; what was typed since makes it void. */
    private Job testing;
    private int tests;

    ServerPage(Purpose purpose, DatabaseServices services) {
        super("server", purpose.title(), purpose.invitation(), services.tasks()); //$NON-NLS-1$
        this.purpose = purpose;
        this.services = services;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        if (purpose == Purpose.MOVE) {
            explain(page);
        }
        fields = new ServerFields(page, this::check);
        new Label(page, SWT.NONE);
        test = new Button(page, SWT.PUSH);
        test.setText(Messages.Test_button);
        test.addListener(SWT.Selection, event -> test());
        page.addListener(SWT.Dispose, event -> stopTest());
        setControl(page);
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            fields.setFocus();
        }
    }

    /** The database; only if the page is complete. */
    StoreLocation location() {
        return fields.target().location();
    }

    /** Who opens it. The caller closes it. */
    Credentials credentials() {
        return fields.credentials();
    }

    /** Runs a task inside the wizard; empty if it failed, which the page then says, or was canceled. */
    <T> Optional<T> perform(Task<T> task) {
        stopTest();
        return run(task);
    }

    private void explain(Composite page) {
        var text = new Label(page, SWT.WRAP);
        text.setText(NLS.bind(Messages.Move_explanation,
                services.database().location().map(StoreLocation::name).orElse(""))); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
    }

    private void check() {
        if (fields == null || test == null) {
            return;
        }
        stopTest();
        var verdict = fields.target().verdict(services.database().location());
        var missing = fields.missing();
        show(verdict.complete() && missing.isPresent() ? Verdict.incomplete(missing.get()) : verdict);
        test.setEnabled(isPageComplete());
    }

    private void test() {
        var target = fields.target();
        test.setEnabled(false);
        setErrorMessage(null);
        setMessage(NLS.bind(Messages.Test_running, target.place()));
        var attempt = new ConnectionTest(services.stores(), target, purpose, fields.credentials());
        int number = ++tests;
        testing = services.tasks().start(NLS.bind(Messages.Test_running, target.place()), attempt,
                text -> passed(number, text), status -> failed(number, status));
    }

    private void passed(int number, String text) {
        if (end(number)) {
            setMessage(text, IMessageProvider.INFORMATION);
        }
    }

    private void failed(int number, IStatus status) {
        if (end(number)) {
            setMessage(purpose.invitation());
            showFailure(status);
        }
    }

    /** Whether the test still counts. */
    private boolean end(int number) {
        if (testing == null || tests != number || test.isDisposed()) {
            return false;
        }
        testing = null;
        test.setEnabled(isPageComplete());
        return true;
    }

    private void stopTest() {
        if (testing != null) {
            testing.cancel();
            testing = null;
        }
    }
}
