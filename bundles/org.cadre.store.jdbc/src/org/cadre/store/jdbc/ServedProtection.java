/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.SQLException;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.access.keys.Secret;
import org.cadre.model.KeySlotKind;
import org.eclipse.osgi.util.NLS;

/**
 * Who can open a database on a server, for somebody who does not own its tables: everybody changes the own
 * password, and no other login.
 *
 * @param engine the server
 * @param login who is logged in
 * @param place how messages name the database
 */
record ServedProtection(PostgresEngine engine, String login, String place) implements Protection {

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void checkKeeper() throws CadreException {
        throw CadreException.input(NLS.bind(Messages.Server_notOwner, login, place));
    }

    @Override
    public void admit(String account, List<Secret> secrets) throws CadreException {
        if (!account.equalsIgnoreCase(login)) {
            checkKeeper();
        }
        for (var secret : secrets) {
            if (secret.kind() == KeySlotKind.PASSPHRASE) {
                change(secret);
            }
        }
    }

    private void change(Secret secret) throws CadreException {
        try (var connection = engine.connect()) {
            ServerPassword.set(connection, login, secret);
            connection.commit();
        } catch (SQLException e) {
            throw engine.explain(e);
        }
    }

    @Override
    public void settle(String account, Secret secret) {
        // a login has one password
    }

    @Override
    public void dismiss(String account) throws CadreException {
        checkKeeper();
    }
}
