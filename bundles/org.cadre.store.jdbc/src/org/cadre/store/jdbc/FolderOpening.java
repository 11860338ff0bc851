/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.Stretch;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.backup.WorkFolder;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Stores;
import org.cadre.core.store.StoreLocation;
import org.cadre.store.jdbc.keys.DatabaseKey;
import org.cadre.store.jdbc.keys.FolderProtection;
import org.cadre.store.jdbc.keys.KeyFile;
import org.cadre.store.jdbc.keys.Unlocking;
import org.eclipse.osgi.util.NLS;

/**
 * Opens the database in a folder that is locked already.
 *
 * @param versions what to upgrade to
 * @param location the location
 * @param folder its folder
 * @param lock released when the database is closed
 */
record FolderOpening(SchemaVersions versions, StoreLocation location, DatabaseFolder folder,
        DatabaseLock lock) {

    /** Opens it; see {@link org.cadre.core.store.StoreProvider#open}. */
    ProgramStore open(Credentials credentials) throws CadreException {
        var file = new KeyFile(folder.folder());
        if (file.exists()) {
            return openProtected(file, credentials);
        }
        if (folder.isEncrypted()) {
            file.read(); // says that the keys are missing
        }
        return boot(Optional.empty(), Access.unprotected(), system -> unprotected(system, credentials));
    }

    /**
     * Opens the copy of a database on a server with every right, for whoever has the secret that locks it, be
     * there an account or not.
     */
    JdbcProgramStore openWhole(Credentials credentials) throws CadreException {
        var file = new KeyFile(folder.folder());
        if (!file.exists()) {
            return boot(Optional.empty(), Access.unprotected(), JdbcProgramStore::access);
        }
        var unlocking = new Unlocking(folder.folder(), Clock.systemUTC());
        try (var secret = unlocking.secret(credentials)) {
            var opened = unlock(unlocking, credentials.account(), secret);
            var protection = new FolderProtection(file, opened.key(), Stretch::standard);
            unlocking.succeeded(opened, secret, protection);
            return boot(Optional.of(opened.key()), Access.protecting(opened.key(), protection),
                    JdbcProgramStore::access);
        }
    }

    /** The key is derived on a thread of its own, while this one gets ready what is needed next. */
    private static Unlocking.Opened unlock(Unlocking unlocking, String account, Secret secret)
            throws CadreException {
        return Patience.meanwhile(() -> unlocking.open(account, secret), DerbyEngine::getReady);
    }

    private ProgramStore openProtected(KeyFile file, Credentials credentials) throws CadreException {
        var unlocking = new Unlocking(folder.folder(), Clock.systemUTC());
        try (var secret = unlocking.secret(credentials)) {
            var opened = unlock(unlocking, credentials.account(), secret);
            var protection = new FolderProtection(file, opened.key(), Stretch::standard);
            int inVain = unlocking.inVain();
            var system = Access.protecting(opened.key(), protection);
            return logged(inVain, boot(Optional.of(opened.key()), system, store -> {
                var access = new AccountLogin(store).login(credentials.account(), secret, system)
                        .orElseThrow(unlocking::wrong);
                unlocking.succeeded(opened, secret, protection);
                return access;
            }));
        }
    }

    /** Nobody works with a protected database whose log does not say so. */
    private static ProgramStore logged(int inVain, ProgramStore store) throws CadreException {
        try {
            if (inVain > 0) {
                store.accessLog().append(AccessAct.OPEN_FAILED, "", NLS.bind(Messages.Access_inVain, inVain));
            }
            store.accessLog().append(AccessAct.OPEN, "", "");
            return store;
        } catch (CadreException e) {
            store.close();
            throw e;
        }
    }

    /** Credentials shown to a database without protection open the keys of their account, if it has any. */
    private Access unprotected(JdbcProgramStore system, Credentials credentials) throws CadreException {
        var login = new AccountLogin(system);
        if (credentials.kind() == Credentials.Kind.NONE || !login.hasAccounts()) {
            return system.access();
        }
        return login.login(credentials, system.access()).orElseThrow(
                () -> LockedException.wrong(NLS.bind(Messages.Account_wrong, folder.folder())));
    }

    /** Finds out who opens, from what the program itself sees. */
    @FunctionalInterface
    private interface Login {

        Access of(JdbcProgramStore system) throws CadreException;
    }

    private JdbcProgramStore boot(Optional<DatabaseKey> key, Access system, Login login) throws CadreException {
        var engine = new DerbyEngine(folder.files(), folder.folder().toString(), key);
        var foreign = new ForeignParts(folder.files(), folder.folder().toString());
        try {
            foreign.checkSettings();
            Patience.meanwhile(() -> foreign.checkTables(engine), Packages::getReady);
            var upgrader = new SchemaUpgrader(versions, engine);
            if (upgrader.isBehind(folder.folder())) {
                backUp(new JdbcProgramStore(location, () -> { }, new Database(engine), system));
                upgrader.upgrade();
            }
            var whole = new Database(engine);
            var access = login.of(new JdbcProgramStore(location, lock::release, whole, system));
            var database = whole.as(access.rights());
            new LastCommit(folder.folder()).check(database.<Long> read(c -> new History(c).last()));
            return new JdbcProgramStore(location, lock::release, database, access);
        } catch (SQLException e) {
            system.close();
            throw engine.abandon(engine.explain(e));
        } catch (CadreException e) {
            system.close();
            throw engine.abandon(e);
        }
    }

    /** Makes a backup of a database before its schema changes; copies that are tried or restored need none. */
    private void backUp(JdbcProgramStore former) throws CadreException {
        if (!WorkFolder.encloses(folder.folder())) {
            var method = new DerbyBackups(new Stores(List.of()));
            new Backups(List.of(method)).before(BackupReason.BEFORE_UPGRADE, former, null);
        }
    }
}
