/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupPlace;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.store.NewOrOpened;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.store.jdbc.OldDatabases;
import org.eclipse.core.runtime.CoreException;

/** Databases that are created or upgraded while the kill comes, and what the next child finds of them. */
record Sides(Services services, Job job, Wire wire) {

    private static final int MANY = 5;

    /** Creates or upgrades databases as the theme says, one after the other. */
    void make() throws CoreException {
        for (int i = 0; i < MANY; i++) {
            var folder = job.sides().resolve(job.theme().name().toLowerCase() + '-' + job.seed() + '-' + i);
            if (job.theme() == Job.Theme.UPGRADE) {
                copy(OldDatabases.template(job.work()), folder);
            }
            if (job.theme() == Job.Theme.RESTORE) {
                services.stores.create(StoreLocation.ofFolder(folder), job.credentials()).close();
            }
            wire.say("side", job.theme(), folder.getFileName(), "begun");
            make(StoreLocation.ofFolder(folder));
            wire.say("side", job.theme(), folder.getFileName(), "done");
        }
    }

    private void make(StoreLocation location) throws CoreException {
        switch (job.theme()) {
            case CREATE -> services.stores.create(location, job.credentials()).close();
            case RESTORE -> restore(location);
            case UPGRADE -> new Stores(List.of(OldDatabases.upgrading())).open(location).close();
            default -> {
                try (var target = NewOrOpened.anew(location, services.stores, job.credentials());
                        var work = target.store().begin()) {
                    services.sample.fill(work, Setup.SIZE, null);
                    target.keep();
                }
            }
        }
    }

    private void restore(StoreLocation location) throws CoreException {
        try (var files = Files.list(job.backup())) {
            var file = files.filter(path -> path.toString().endsWith(".cadrebackup")).findFirst().orElseThrow();
            services.restores.restore(location, new RestoreSource.One(file), location, job.credentials(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Backs the database up, to where its backups belong. */
    void backUp(ProgramStore store) throws CoreException {
        wire.say("side", job.theme(), "backups", "begun");
        services.backups.make(store, BackupReason.MANUAL, null);
        wire.say("side", job.theme(), "backups", "done");
    }

    /** Looks at what earlier children left and tells what it is, then removes it. */
    void check() {
        for (var line : lines(job.work().resolve("checks.txt"))) {
            var words = line.split("\t");
            var theme = Job.Theme.valueOf(words[0]);
            var folder = job.sides().resolve(words[1]);
            wire.say("checked", theme, words[1], words[2], state(theme, folder));
            delete(folder);
        }
    }

    /** What a folder has: nothing (old), what it should (new), or what is wrong. */
    private String state(Job.Theme theme, Path folder) {
        try {
            if (theme == Job.Theme.BACKUP) {
                return backedUp();
            }
            if (theme == Job.Theme.RESTORE) {
                return restored(folder);
            }
            if (!Files.exists(folder)) {
                again(theme, StoreLocation.ofFolder(folder));
                return leftovers(folder).isEmpty() ? "old" : "leftover " + leftovers(folder);
            }
            return theme == Job.Theme.UPGRADE ? upgraded(folder) : created(theme, folder);
        } catch (CoreException e) {
            return "broken: " + e;
        }
    }

    /** An interrupted backup is none; one that calls itself good comes back. */
    private String backedUp() throws CoreException {
        var found = "old";
        for (var backup : services.backups.list(job.database())) {
            if (backup.manifest().method().isEmpty()) {
                return "broken: " + backup.state().problem();
            }
            found = "new";
        }
        delete(new BackupPlace(job.database()).folder());
        return found;
    }

    private String restored(Path folder) throws CoreException {
        try (var store = services.stores.open(StoreLocation.ofFolder(folder), job.credentials());
                var work = store.begin()) {
            var all = Canonical.all(work).toString();
            var people = work.load(Roots.EDUCATORS).size();
            return all.equals(String.join("", lines(job.work().resolve("restored.txt")))) ? sound(store)
                    : people == 0 ? "old" : "broken: has " + people + " people";
        }
    }

    /** Begins the same once more, which cleans up what was left. */
    private void again(Job.Theme theme, StoreLocation location) throws CadreException {
        if (theme == Job.Theme.SAMPLE) {
            NewOrOpened.anew(location, services.stores, job.credentials()).close();
        } else {
            services.stores.create(location, job.credentials()).close();
        }
    }

    private String created(Job.Theme theme, Path folder) throws CoreException {
        try (var store = services.stores.open(StoreLocation.ofFolder(folder), job.credentials());
                var work = store.begin()) {
            int people = work.load(Roots.EDUCATORS).size();
            int expected = theme == Job.Theme.CREATE ? 0 : Setup.SIZE.educators();
            return people == expected ? sound(store) : "broken: has " + people + " people";
        }
    }

    private String upgraded(Path folder) throws CoreException {
        try (var store = new Stores(List.of(OldDatabases.upgrading())).open(StoreLocation.ofFolder(folder));
                var work = store.begin()) {
            var expected = String.join("", lines(job.work().resolve("old.txt")));
            return expected.equals(Canonical.all(work).toString()) ? sound(store) : "broken: other content";
        }
    }

    private static String sound(ProgramStore store) throws CadreException {
        var findings = store.verify(null);
        return findings.isEmpty() ? "new" : "broken: " + findings.getFirst().text();
    }

    private static List<Path> leftovers(Path folder) {
        try (var siblings = Files.list(folder.getParent())) {
            return siblings.filter(p -> !p.equals(folder))
                    .filter(p -> p.getFileName().toString().contains(folder.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with what is in it. */
    static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with what is in it. */
    static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
