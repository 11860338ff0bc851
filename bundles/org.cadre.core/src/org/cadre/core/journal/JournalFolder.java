/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.cadre.core.CadreException;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.osgi.util.NLS;

/**
 * Where the journals of a database are: in its folder, or for a database on a server in a folder of the user.
 */
@SuppressWarnings("nls")
public final class JournalFolder {

    private static final String NAME = "journal";

    private final ProgramStore store;
    private final Path folder;

    private JournalFolder(ProgramStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** Returns the folder for an open database; it need not exist. */
    public static JournalFolder of(ProgramStore store) {
        var location = store.location();
        return new JournalFolder(store, location.folder().map(f -> f.resolve(NAME))
                .orElseGet(() -> ofUser(location, System.getenv(), Path.of(System.getProperty("user.home")))));
    }

    /** Returns the journals in a certain folder. */
    public static JournalFolder of(ProgramStore store, Path folder) {
        return new JournalFolder(store, folder);
    }

    static Path ofUser(StoreLocation location, Map<String, String> environment, Path home) {
        var system = System.getProperty("os.name");
        var base = system.startsWith("Windows") ? home.resolve("AppData/Local")
                : system.startsWith("Mac") ? home.resolve("Library/Application Support")
                : Path.of(environment.getOrDefault("XDG_DATA_HOME", home.resolve(".local/share").toString()));
        var id = UUID.nameUUIDFromBytes(location.uri().toString().getBytes(StandardCharsets.UTF_8));
        return base.resolve("cadre").resolve("journals").resolve(id.toString());
    }

    /** Returns new files for a session of this process. */
    JournalFiles own() {
        return new JournalFiles(folder, ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    }

    /** Returns what encrypts journals of this database, if it is protected. */
    JournalFrame frame() {
        return new JournalFrame(store.journalKey());
    }

    /**
     * Finds what processes that ended without saving left behind, the oldest first: what this account can
     * restore, and what cannot be read. Journals of other accounts are left alone.
     */
    public List<LeftOver> leftOver() throws CadreException {
        try {
            var found = new ArrayList<LeftOver>();
            for (var name : names()) {
                var files = new JournalFiles(folder, name);
                if (!files.isAlive()) {
                    LeftOver.read(files, frame(), store.principal().account()).ifPresent(found::add);
                }
            }
            found.sort(LeftOver.OLDEST_FIRST);
            return found;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Journal_notRead, folder, e.getMessage()), e);
        }
    }

    private TreeSet<String> names() throws IOException {
        var names = new TreeSet<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString()).filter(file -> file.indexOf('.') > 0)
                        .forEach(file -> names.add(file.substring(0, file.indexOf('.'))));
            }
        }
        return names;
    }
}
