/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.store.jdbc.StoreTest.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.LockedException;
import org.cadre.core.store.Presence;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.testing.PostgresServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong with a server: one sentence, the next step, and nothing is lost. */
@ExtendWith(Server.class)
class ServerFailureTest {

    @TempDir
    Path folder;

    private final PostgresStoreProvider provider = new PostgresStoreProvider();
    private final PostgresServer server;
    private final Place.Postgres place;

    ServerFailureTest(PostgresServer server) {
        this.server = server;
        this.place = new Place.Postgres(() -> server);
    }

    @Test
    void addresses() {
        fails(Kind.INPUT, "postgresql://me:secret@127.0.0.1/db", "name or password");
        fails(Kind.INPUT, "postgresql://127.0.0.1", "postgresql://host:5432/database");
        fails(Kind.INPUT, "postgresql://127.0.0.1/db?user=x", "option user");
        for (var unsafe : List.of("disable", "allow", "prefer", "require")) {
            fails(Kind.INPUT, "postgresql://db.example.org/x?sslmode=" + unsafe, "verify-full");
            fails(Kind.INPUT, "postgresql://127.example.org/x?sslmode=" + unsafe, "verify-full");
        }
        fails(Kind.FAILURE, "postgresql://nowhere.invalid/db", "not known", "Check");
        fails(Kind.FAILURE, "postgresql://127.0.0.1:1/db", "does not answer", "Check");
    }

    @Test
    void accountsAndDatabases() throws Exception {
        var empty = place.free(folder);
        fails(Kind.INPUT, server.url("nothing-here"), "no database nothing-here", "ask");
        fails(Kind.INPUT, empty.uri().toString(), "not a program database", "move or create");
        var wrong = Credentials.passphrase(PostgresServer.USER, "wrong".toCharArray());
        var locked = assertThrows(LockedException.class, () -> provider.open(empty, wrong));
        assertTrue(locked.wasAsked() && !locked.getMessage().contains("wrong"), locked.getMessage());
        assertEquals(false, assertThrows(LockedException.class,
                () -> provider.open(empty, Credentials.none())).wasAsked());
        provider.create(empty, place.credentials()).close();
        assertFails(Kind.INPUT, List.of("already"), () -> provider.create(empty, place.credentials()));
        server.execute("postgres", "CREATE ROLE guest LOGIN PASSWORD 'guest-guest'");
        var guest = Credentials.passphrase("guest", "guest-guest".toCharArray());
        assertFails(Kind.LOCKED, List.of("no account", "Ask"), () -> provider.open(empty, guest));
        var other = place.free(folder);
        assertFails(Kind.FAILURE, List.of("lacks rights"), () -> provider.create(other, guest));
        place.clear(empty);
        place.clear(other);
        server.execute("postgres", "DROP ROLE guest");
    }

    @Test
    void lookingTellsWhatIsThereAndLeavesNoTrace() throws Exception {
        var location = place.free(folder);
        assertEquals(Presence.NONE, provider.look(location, place.credentials()));
        provider.create(location, place.credentials()).close();
        var before = entries(location);
        assertEquals(Presence.PROGRAM, provider.look(location, place.credentials()));
        assertEquals(before, entries(location));
        var wrong = Credentials.passphrase(PostgresServer.USER, "wrong".toCharArray());
        assertThrows(LockedException.class, () -> provider.look(location, wrong));
        place.clear(location);
    }

    private String entries(StoreLocation location) throws Exception {
        return server.execute(location.uri().getPath().substring(1), "SELECT count(*) FROM store.access");
    }

    @Test
    void aServerThatGoesAwayWhileSavingLosesNothing() throws Exception {
        try (var own = PostgresServer.launch()) {
            own.createDatabase("shared");
            var location = new StoreLocation(URI.create(own.url("shared")));
            try (var store = provider.create(location, place.credentials()); var work = store.begin()) {
                work.add(People.school("Before"));
                work.commit(TemporaryStore.note("before"), null);
                own.kill();
                var school = People.school("Meanwhile");
                work.add(school);
                assertFails(Kind.FAILURE, List.of("does not answer", "save again"),
                        () -> work.commit(TemporaryStore.note("down"), null));
                assertEquals(1, work.changed().size());
                school.setName("Kept");
                own.start();
                work.commit(TemporaryStore.note("up again"), null);
                assertEquals(2, store.history(10).size());
                try (var other = store.begin()) {
                    assertEquals(List.of("Before", "Kept"),
                            other.load(Roots.SCHOOLS).stream().map(s -> s.getName()).toList());
                }
                assertEquals(List.of(), store.verify(null));
            }
        }
    }

    @Test
    void certificates() throws Exception {
        try (var own = PostgresServer.launch()) {
            Assumptions.assumeTrue(own.useCertificate("localhost"), "openssl is not installed");
            own.createDatabase("safe");
            var authority = "?sslmode=verify-full&sslrootcert=" + own.authority();
            var right = "postgresql://localhost:" + own.port() + "/safe" + authority;
            provider.create(at(right), place.credentials()).close();
            provider.open(at(right), place.credentials()).close();
            fails(Kind.FAILURE, own.url("safe") + authority, "certificate", "Check the address");
            fails(Kind.FAILURE, "postgresql://localhost:" + own.port() + "/safe?sslmode=verify-full",
                    "certificate", "sslrootcert");
            fails(Kind.FAILURE, server.url("postgres") + authority, "certificate");
            fails(Kind.FAILURE, right + ".missing", "certificate", "missing");
        }
    }

    private void fails(Kind kind, String address, String... parts) {
        assertFails(kind, List.of(parts), () -> provider.open(at(address), place.credentials()));
    }

    private static StoreLocation at(String address) {
        return new StoreLocation(URI.create(address));
    }
}
