/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.core.store.StoreLocation;

/** A database that is tortured, and what it must have. */
final class Target {

    private final String name;
    private final Path work;
    private final StoreLocation location;
    private final String secret;
    private final Oracle oracle = new Oracle();
    private final Map<String, String> sides = new LinkedHashMap<>();

    /**
     * @param work a folder for it alone, with the databases that are made besides
     * @param secret the passphrase that protects it; empty for none
     */
    Target(String name, Path work, StoreLocation location, String secret) {
        this.name = name;
        this.work = work;
        this.location = location;
        this.secret = secret;
    }

    String name() {
        return name;
    }

    Oracle oracle() {
        return oracle;
    }

    /** Writes for the next child what it is to look at, and describes the rest of what it is to do. */
    Job job(long seed, Job.Theme theme, boolean verify) throws IOException {
        Files.createDirectories(work.resolve("sides"));
        Files.writeString(work.resolve("checks.txt"), sides.entrySet().stream()
                .map(entry -> entry.getKey() + '\t' + entry.getValue() + '\n').collect(Collectors.joining()));
        return new Job(location, secret, seed, theme, oracle.unseen() + 3, verify, work);
    }

    /** A child begins to do, or has done, something to a database beside its own. */
    void side(String theme, String folder, String state) {
        sides.put(theme + '\t' + folder, state);
    }

    /** A child has looked at such a database. */
    void checked(String theme, String folder) {
        sides.remove(theme + '\t' + folder);
    }
}
