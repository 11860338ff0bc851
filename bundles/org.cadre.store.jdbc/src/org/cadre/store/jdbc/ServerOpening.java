/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.osgi.util.NLS;

/**
 * Opens the database on a server that is connected, as whom the login is: its account, or else the owner of
 * the tables, who may do everything that needs no keys. Any other login has no business here.
 *
 * @param versions what to upgrade to
 * @param location the location
 * @param engine the connected server
 * @param credentials what the login showed
 */
record ServerOpening(SchemaVersions versions, StoreLocation location, PostgresEngine engine,
        Credentials credentials) {

    /** Opens it; see {@link org.cadre.core.store.StoreProvider#open}. */
    ProgramStore open() throws SQLException, CadreException {
        var login = login();
        if (!login.isAdmitted()) {
            throw noAccount(login);
        }
        upgrade(login);
        var database = new Database(engine);
        if (login.isOwner()) {
            protection(login, database).refresh();
        }
        return logged(login.isOwner() ? asOwner(login, database) : asAccount(login, database));
    }

    private ServerLogin login() throws SQLException {
        try (var connection = engine.connect()) {
            var login = ServerLogin.of(connection);
            connection.commit();
            return login;
        }
    }

    private void upgrade(ServerLogin login) throws SQLException, CadreException {
        var upgrader = new SchemaUpgrader(versions, engine);
        if (upgrader.isBehind(place())) {
            if (!login.isOwner()) {
                throw CadreException.input(NLS.bind(Messages.Server_upgradeByOwner, place()));
            }
            backUp(login);
        }
        try {
            upgrader.upgrade();
        } catch (SQLException e) {
            throw engine.explain(e); // a table that an upgrade misses does not make it some other database
        }
    }

    /** A database that has something in it is backed up before its tables change. */
    private void backUp(ServerLogin login) throws CadreException {
        var former = store(new Database(engine, Rights.owner(login.name())), new Access(
                Rights.owner(login.name()), KeyRing.none(), Protection.none(), Optional.empty()));
        new Backups(List.of(new ServerBackups(versions))).before(BackupReason.BEFORE_UPGRADE, former, null);
    }

    /** An owner may have an account too, and works with its roles then. */
    private JdbcProgramStore asOwner(ServerLogin login, Database database) throws CadreException {
        var protection = protection(login, database);
        var everything = new Access(Rights.owner(login.name()), KeyRing.none(), protection, Optional.empty());
        var system = store(new Database(engine, everything.rights()), everything);
        return hasAccount(login, system) ? withRights(account(login, system, everything)) : system;
    }

    private JdbcProgramStore asAccount(ServerLogin login, Database database) throws CadreException {
        Protection protection = new ServedProtection(engine, login.name(), place());
        var program = new Access(Rights.unprotected(), KeyRing.none(), protection, Optional.empty());
        var system = store(database, program);
        if (!hasAccount(login, system)) {
            throw noAccount(login);
        }
        var access = account(login, system, program);
        return withRights(new Access(Rights.served(access.rights().principal()), access.keys(), protection,
                Optional.empty()));
    }

    private static boolean hasAccount(ServerLogin login, ProgramStore system) throws CadreException {
        return new AccountLogin(system).find(login.name()).isPresent();
    }

    private Access account(ServerLogin login, ProgramStore system, Access program) throws CadreException {
        var place = place();
        return new AccountLogin(system).login(login.name(), credentials, program).orElseThrow(
                () -> LockedException.wrong(NLS.bind(Messages.Server_otherKeys, login.name(), place)));
    }

    private JdbcProgramStore withRights(Access access) throws CadreException {
        return store(new Database(engine, access.rights()), access);
    }

    private JdbcProgramStore store(Database database, Access access) throws CadreException {
        return new JdbcProgramStore(location, () -> { }, database, access);
    }

    private ServerProtection protection(ServerLogin login, Database database) throws CadreException {
        return new ServerProtection(database, database.read(Connection::getCatalog), login.name());
    }

    /** Nobody works with a database on a server whose log does not say so. */
    private static ProgramStore logged(JdbcProgramStore store) throws CadreException {
        store.accessLog().append(AccessAct.OPEN, "", "");
        store.beginNumbers();
        return store;
    }

    private CadreException noAccount(ServerLogin login) throws CadreException {
        return LockedException.wrong(NLS.bind(Messages.Server_noAccount, login.name(), place()));
    }

    private String place() throws CadreException {
        return ServerAddress.of(location).place();
    }
}
