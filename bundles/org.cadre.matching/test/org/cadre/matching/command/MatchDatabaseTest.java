/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.Principal;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.model.AccountRole;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Commands about matches open a database for coordinators only. */
class MatchDatabaseTest {

    private int closed;

    @Command
    private static final class Call {

        @Mixin
        private MatchDatabase database;
    }

    private Stores stores(AccountRole role) {
        return new Stores(List.of(new StoreProvider() {
            @Override
            public boolean handles(StoreLocation location) {
                return true;
            }

            @Override
            public MemoryStore open(StoreLocation location, Credentials credentials) {
                return new StoreOf(role);
            }

            @Override
            public MemoryStore create(StoreLocation location, Credentials credentials) {
                return new StoreOf(role);
            }
        }));
    }

    /** A store that an account with one role opened. */
    private final class StoreOf extends MemoryStore {

        private final AccountRole role;

        StoreOf(AccountRole role) {
            this.role = role;
        }

        @Override
        public Principal principal() {
            return new Principal("lena", "Lena Lead", Set.of(role), Optional.empty());
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private static MatchDatabase option() {
        var call = new Call();
        new CommandLine(call).parseArgs("--db", "x");
        return call.database;
    }

    @ParameterizedTest
    @EnumSource(value = AccountRole.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void othersAreRefusedInASentence(AccountRole role) {
        var error = assertThrows(CadreException.class, () -> option().open(stores(role)));
        assertEquals(CadreException.Kind.INPUT, error.kind());
        var text = error.getMessage();
        assertTrue(text.startsWith("Nothing was done: Lena Lead works as "), text);
        assertTrue(text.endsWith("may not see or change how people are matched; coordinators may. Ask one of "
                + "them."), text);
        assertEquals(1, closed, "the database is closed again");
    }

    @Test
    void coordinatorsMay() throws CadreException {
        option().open(stores(AccountRole.COORDINATOR)).close();
        assertEquals(1, closed);
    }
}
