/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.Account;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Roles on Derby, where the store is the only one that reads and writes: what must fail, and what must
 * go.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DerbyRolesTest extends RolePowers {

    private final RoleWorld world = new RoleWorld();
    private TemporaryStore database;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        database = new TemporaryStore(folder);
        world.fill(database.store());
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    @Override
    RoleWorld world() {
        return world;
    }

    @Override
    ProgramStore system() {
        return database.store();
    }

    @Override
    ProgramStore as(Account account) throws CadreException {
        var system = (JdbcProgramStore) database.store();
        return new JdbcProgramStore(system.location(), null,
                new Database(system.database().engine(), Rights.of(RoleWorld.principal(account))),
                        Access.unprotected());
    }
}
