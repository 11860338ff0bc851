/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody can reach a database in a folder over the network: while it is open, nothing listens for it. */
class ListeningSocketTest {

    private static final Path PROCESS = Path.of("/proc/self");
    /** The state LISTEN, of which the kernel's include/net/tcp_states.h says that it is 10. */
    private static final String LISTEN = "0A";
    private static final int STATE = 3;
    private static final int INODE = 9;

    @TempDir
    private Path folder;

    @BeforeEach
    void onLinux() {
        assumeTrue(Files.isReadable(PROCESS.resolve("net/tcp")), "needs /proc, which only Linux has");
    }

    @Test
    void nothingListensWhileADatabaseIsOpen() throws Exception {
        var before = listening();
        var stores = new Stores(List.of(new JdbcStoreProvider()));
        try (var store = stores.create(StoreLocation.ofFolder(folder.resolve("db")));
                var work = store.begin()) {
            work.add(People.educator("Ada", "Okafor"));
            work.commit(TemporaryStore.note("add"), null);
            assertEquals(1, work.load(Roots.EDUCATORS).size());
            assertEquals(before, listening());
        }
    }

    @Test
    void aSocketThatListensIsSeen() throws IOException {
        var before = listening();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(socket.isBound());
            assertEquals(before.size() + 1, listening().size());
        }
    }

    /** The sockets of this process, by their inodes, that wait for somebody to connect. */
    private static Set<String> listening() throws IOException {
        var found = new HashSet<String>();
        for (var table : List.of("net/tcp", "net/tcp6")) {
            if (Files.exists(PROCESS.resolve(table))) {
                Files.readAllLines(PROCESS.resolve(table)).stream().skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(words -> words[STATE].equals(LISTEN))
                                .forEach(words -> found.add(words[INODE]));
            }
        }
        found.retainAll(own());
        return found;
    }

    private static Set<String> own() throws IOException {
        var inodes = new HashSet<String>();
        try (var descriptors = Files.list(PROCESS.resolve("fd"))) {
            for (var descriptor : descriptors.toList()) {
                try {
                    var target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                } catch (NoSuchFileException e) {
                    continue; // closed meanwhile, as that of the listing itself
                }
            }
        }
        return inodes;
    }
}
