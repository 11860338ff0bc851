/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import java.util.Arrays;
import java.util.Optional;

import org.cadre.core.access.Credentials;
import org.cadre.ui.wizards.PathField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields for a database on a server and for who opens it. Takes two columns. */
@SuppressWarnings("nls")
final class ServerFields {

    private static final int PORT_WIDTH = 60;
    private static final String[] CERTIFICATES = { "*.pem;*.crt;*.cer", "*" };

    private final Runnable changed;
    private final Text host;
    private final Text port;
    private final Text database;
    private final PathField authority;
    private final Text account;
    private final Text password;

    /**
     * Creates the fields.
     *
     * @param parent has a grid of two columns
     * @param changed runs after every change
     */
    ServerFields(Composite parent, Runnable changed) {
        this.changed = changed;
        label(parent, Messages.Server_host);
        var line = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        host = text(line, SWT.NONE);
        host.setMessage(Messages.Server_hostHint);
        label(line, Messages.Server_port);
        port = text(line, SWT.NONE);
        GridDataFactory.swtDefaults().hint(PORT_WIDTH, SWT.DEFAULT).applyTo(port);
        port.setText(String.valueOf(ServerTarget.STANDARD_PORT));
        label(parent, Messages.Server_database);
        database = text(parent, SWT.NONE);
        authority = new PathField(parent, Messages.Server_authority, typed -> changed.run())
                .withHint(Messages.Server_authorityHint)
                .withButton(Messages.Server_browse, () -> certificate(parent));
        label(parent, Messages.Server_account);
        account = text(parent, SWT.NONE);
        account.setText(System.getProperty("user.name", ""));
        label(parent, Messages.Server_password);
        password = text(parent, SWT.PASSWORD);
    }

    /** The database, as typed. */
    ServerTarget target() {
        return new ServerTarget(host.getText(), port.getText(), database.getText(), authority.path());
    }

    /** What is still missing of who opens it; empty if nothing is. */
    Optional<String> missing() {
        if (account.getText().isBlank()) {
            return Optional.of(Messages.Server_noAccount);
        }
        return password.getCharCount() == 0 ? Optional.of(Messages.Server_noPassword) : Optional.empty();
    }

    /** Who opens it. The caller closes it. */
    Credentials credentials() {
        var typed = password.getTextChars();
        try {
            return Credentials.passphrase(account.getText().strip(), typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    void setFocus() {
        host.setFocus();
    }

    private static Optional<String> certificate(Composite parent) {
        var dialog = new FileDialog(parent.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.Server_authorityTitle);
        dialog.setFilterExtensions(CERTIFICATES);
        return Optional.ofNullable(dialog.open());
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private Text text(Composite parent, int style) {
        var field = new Text(parent, SWT.SINGLE | SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addListener(SWT.Modify, event -> changed.run());
        return field;
    }
}
