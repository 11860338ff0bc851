/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * The folder of an offline copy: a database to work on, and beside its files what was taken.
 *
 * @param folder the folder
 */
@SuppressWarnings("nls")
record OfflineFolder(Path folder) {

    private static final String EXTRA = "offline";
    private static final String NOTE = "offline.json";
    private static final Pattern BASE = Pattern.compile("base-[0-9A-Za-z-]{1,60}");
    private static final int LARGEST = 1 << 16;

    /** Whether the folder says that it is an offline copy. */
    boolean isThere() {
        return Files.isRegularFile(note());
    }

    /** The database with what was taken. */
    Path base(OfflineNote note) {
        return extra().resolve(note.base());
    }

    /** A place for another database of that kind. */
    static String newBase() {
        return "base-" + UUID.randomUUID();
    }

    /** Reads what the copy says of itself. */
    OfflineNote read() throws CadreException {
        try {
            if (!isThere() || Files.size(note()) > LARGEST) {
                throw CadreException.input(NLS.bind(Messages.Offline_noCopy, folder.getFileName()));
            }
            var json = new Gson().fromJson(Files.readString(note()), JsonObject.class);
            var base = text(json, "base");
            if (!BASE.matcher(base).matches()) {
                throw new JsonParseException(base);
            }
            return new OfflineNote(text(json, "id"), text(json, "origin"), text(json, "program"),
                    Instant.parse(text(json, "takenAt")), base);
        } catch (JsonParseException | DateTimeException | ClassCastException | IllegalStateException
                | UnsupportedOperationException | MalformedInputException e) {
            throw new CadreException(CadreException.Kind.INPUT,
                    NLS.bind(Messages.Offline_damaged, folder.getFileName()), e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes what the copy says of itself, at once or not at all. */
    void write(OfflineNote note) throws CadreException {
        var json = new JsonObject();
        json.addProperty("id", note.id());
        json.addProperty("origin", note.origin());
        json.addProperty("program", note.program());
        json.addProperty("takenAt", note.takenAt().toString());
        json.addProperty("base", note.base());
        try {
            Files.createDirectories(extra());
            var draft = extra().resolve(NOTE + ".new");
            Files.writeString(draft, new Gson().toJson(json));
            Files.move(draft, note(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Checks that the engine has no file of the copy in use.
     *
     * @throws CadreException of kind CONFLICT if it has, or was ended without closing the copy
     */
    void requireUnused() throws CadreException {
        try (var files = Files.walk(folder)) {
            if (files.anyMatch(OfflineFile::isEngineLock)) {
                throw new CadreException(CadreException.Kind.CONFLICT,
                        NLS.bind(Messages.Offline_inUse, folder.getFileName()), null);
            }
        } catch (IOException | UncheckedIOException e) {
            throw CadreException.failure(NLS.bind(Messages.Offline_noAccess, folder, e.getMessage()), e);
        }
    }

    /** Deletes what is left of former bases. */
    void clean(OfflineNote note) throws CadreException {
        try (var entries = Files.list(extra())) {
            for (var entry : entries.filter(Files::isDirectory).toList()) {
                if (!entry.getFileName().toString().equals(note.base())) {
                    delete(entry);
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) {
            Files.delete(path);
        }
    }

    private static String text(JsonObject json, String name) {
        if (json == null || !json.has(name)) {
            throw new JsonParseException(name);
        }
        return json.get(name).getAsString();
    }

    private CadreException failed(IOException cause) {
        return CadreException.failure(NLS.bind(Messages.Offline_noAccess, folder, cause.getMessage()), cause);
    }

    private Path extra() {
        return folder.resolve(EXTRA);
    }

    private Path note() {
        return extra().resolve(NOTE);
    }
}
