/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.wizards.Verdict;
import org.cadre.ui.wizards.Verdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTargetTest {

    @TempDir
    Path folder;

    @Test
    void asksForWhatIsMissingBeforeItComplains() {
        assertEquals(Messages.Server_noHost, verdict("", "x", "").text());
        assertEquals(Kind.INCOMPLETE, verdict(" ", "5432", "cadre").kind());
        assertEquals(Kind.INCOMPLETE, verdict("db.example.org", "5432", " ").kind());
        assertEquals(Verdict.good(), verdict(" db.example.org ", " 5432 ", " cadre "));
    }

    @Test
    void refusesWhatNoAddressCanHave() {
        for (var host : List.of("db_1", "db example", "postgresql://db", "me:secret@db", "db/x", "db:5432",
                "a..b")) {
            assertEquals(Kind.ERROR, verdict(host, "5432", "cadre").kind(), host);
        }
        for (var port : List.of("", "0", "65536", "99999", "-1", "54 32", "123456789012", "port")) {
            assertEquals(Kind.ERROR, verdict("db", port, "cadre").kind(), port);
        }
        assertEquals(Kind.ERROR, verdict("db", "5432", "a/b").kind());
    }

    @Test
    void writesTheAddressWithWhatIsNotStandardOnly() {
        assertEquals("postgresql://db.example.org/cadre", address("db.example.org", "5432", "cadre", ""));
        assertEquals("postgresql://db:5433/cadre", address("db", "5433", "cadre", ""));
        assertEquals("postgresql://[::1]:1/cadre", address("::1", "1", "cadre", ""));
        assertEquals("postgresql://db/cadre?sslrootcert=/etc/ca.pem",
                address("db", "5432", "cadre", "/etc/ca.pem"));
    }

    @Test
    void strangeNamesComeBackFromTheRecentListAsTheyWere() {
        for (var name : List.of("two words", "50%", "a?b#c", "a+b", "caf\u00e9")) {
            var location = new ServerTarget("db", "5432", name, "/etc/" + name).location();
            var again = new StoreLocation(URI.create(location.uri().toString()));
            assertEquals(location, again);
            assertEquals('/' + name, again.uri().getPath());
            assertEquals("sslrootcert=/etc/" + name, again.uri().getQuery());
        }
    }

    @Test
    void theCertificateAuthorityIsAFile() throws IOException {
        var file = Files.createFile(folder.resolve("ca.pem"));
        assertEquals(Verdict.good(), withAuthority(file.toString()));
        assertEquals(Kind.ERROR, withAuthority(folder.toString()).kind());
        assertEquals(Kind.ERROR, withAuthority(folder.resolve("gone").toString()).kind());
        assertEquals(Kind.ERROR, withAuthority("ca.pem").kind());
        assertEquals(Kind.ERROR, withAuthority("\0").kind());
        var unnamable = Files.createFile(folder.resolve("a&sslmode=x.pem"));
        assertEquals(Kind.ERROR, withAuthority(unnamable.toString()).kind());
    }

    @Test
    void knowsTheDatabaseThatIsOpenHoweverItsAddressIsWritten() {
        for (var open : List.of("postgresql://DB/cadre", "postgresql://db:5432/cadre",
                "postgresql://db/cadre?sslmode=verify-ca")) {
            assertEquals(Messages.Server_isOpen, besides(open).text(), open);
        }
        for (var open : List.of("postgresql://db/other", "postgresql://db:5433/cadre", "file:/cadre")) {
            assertEquals(Verdict.good(), besides(open), open);
        }
    }

    @Test
    void messagesNameThePlaceWithoutOptions() {
        assertFalse(new ServerTarget("db", "5432", "cadre", "/etc/ca.pem").place().contains("ca.pem"));
    }

    private static Verdict besides(String open) {
        return new ServerTarget("db", "5432", "cadre", "")
                .verdict(Optional.of(new StoreLocation(URI.create(open))));
    }

    private static Verdict withAuthority(String path) {
        return new ServerTarget("db", "5432", "cadre", path).verdict(Optional.empty());
    }

    private static Verdict verdict(String host, String port, String database) {
        return new ServerTarget(host, port, database, "").verdict(Optional.empty());
    }

    private static String address(String host, String port, String database, String authority) {
        return new ServerTarget(host, port, database, authority).location().uri().toString();
    }
}
