/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.backup.Backups;
import org.cadre.core.store.Presence;
import org.cadre.testing.MemoryStore;
import org.junit.jupiter.api.Test;

class ServerTasksTest {

    private final FakeServer server = new FakeServer();
    private final ServerTarget target = new ServerTarget("db", "5432", "cadre", "");
    private final Credentials credentials = Credentials.passphrase("me", "secret".toCharArray());

    @Test
    void whatIsFoundMustBeWhatItIsWantedFor() throws CadreException {
        server.found = Presence.PROGRAM;
        assertTrue(test(Purpose.OPEN).contains("db/cadre"));
        assertTrue(assertThrows(CadreException.class, () -> test(Purpose.MOVE)).getMessage()
                .contains("already"));
        server.found = Presence.NONE;
        assertTrue(test(Purpose.MOVE).contains("db/cadre"));
        assertTrue(assertThrows(CadreException.class, () -> test(Purpose.OPEN)).getMessage()
                .contains("no program database"));
    }

    @Test
    void aTestShowsTheCredentialsAndForgetsThem() throws CadreException {
        test(Purpose.MOVE);
        assertEquals("me:secret", server.shown);
        assertArrayEquals(new char[6], credentials.secret());
    }

    @Test
    void aFailedTestForgetsThemToo() {
        server.refusal = Optional.of(LockedException.wrong("no"));
        assertEquals("no", assertThrows(CadreException.class, () -> test(Purpose.OPEN)).getMessage());
        assertArrayEquals(new char[6], credentials.secret());
    }

    @Test
    void aMoveCopiesAndOpens() throws CadreException {
        var moved = move();
        assertEquals(Presence.PROGRAM, server.found);
        assertEquals("me:secret", server.shown);
        assertTrue(moved.text("harbor").startsWith("harbor was copied"), moved.text("harbor"));
        assertArrayEquals(new char[6], credentials.secret());
    }

    @Test
    void aCopyThatCannotBeOpenedIsNamedAsComplete() {
        server.refusal = Optional.of(LockedException.wrong("The account does not fit."));
        var failure = assertThrows(CadreException.class, this::move);
        assertEquals(CadreException.Kind.LOCKED, failure.kind());
        assertTrue(failure.getMessage().contains("complete")
                && failure.getMessage().contains("The account does not fit."), failure.getMessage());
    }

    private String test(Purpose purpose) throws CadreException {
        return new ConnectionTest(server.stores(), target, purpose, credentials).run(null);
    }

    private MoveToServer.Moved move() throws CadreException {
        return new MoveToServer(server.stores(), new Backups(List.of()), new MemoryStore(), target.location(),
                credentials).run(null);
    }
}
