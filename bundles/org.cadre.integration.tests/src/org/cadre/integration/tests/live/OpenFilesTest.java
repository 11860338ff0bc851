/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupImage;
import org.cadre.core.backup.BackupManifest;
import org.cadre.core.backup.BackupMethod;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.backup.FilesBackups;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.backup.Restores;
import org.cadre.core.exchange.OpenFiles;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.CadreFactory;
import org.cadre.model.Element;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything of a real database, also a module's records and odd texts, leaves as open files and comes
 * back equal.
 */
class OpenFilesTest {

    private static final String NUL = "\u0000 \u001B \r\n \uD83D";

    @TempDir
    Path folder;

    private final Stores stores = Bundles.service(Stores.class);
    private final OpenFiles files = Bundles.service(OpenFiles.class);
    private StoreLocation location;

    @BeforeEach
    void fill() throws CoreException {
        location = StoreLocation.ofFolder(folder.resolve("db"));
        try (var store = stores.create(location); var work = store.begin()) {
            Bundles.service(SampleSource.class).fill(work, new SampleSource.Size(3, 50, 11), null);
            for (var text : List.of("=1+1", "\"a\", 'b'", NUL, "👩🏽‍🏫", "x\n".repeat(20_000))) {
                var person = CadreFactory.eINSTANCE.createEducator();
                person.setFamilyName(text);
                person.getLanguages().addAll(List.of(text, text + "2"));
                work.add(person);
            }
            for (var type : EPackage.Registry.INSTANCE.getEPackage("urn:org.cadre:matching")
                    .getEClassifiers()) {
                if (type instanceof EClass c && !c.isAbstract()
                        && EcoreUtil.create(c) instanceof Element element) {
                    work.add(element);
                }
            }
            work.commit(CommitNote.of("edit", "odd", false), null);
        }
    }

    @Test
    void comesBackEqual() throws CoreException {
        var copied = StoreLocation.ofFolder(folder.resolve("copy"));
        try (var store = stores.open(location); var copy = stores.create(copied)) {
            files.export(store, folder.resolve("files"), null);
            files.read(folder.resolve("files"), copy, null);
            assertEquals(store.contents(null), copy.contents(null));
            assertTrue(store.contents(null).counts().keySet().stream().anyMatch(c -> c.contains("matching")));
            assertEquals(List.of(), copy.verify(null));
        }
    }

    @Test
    void comesBackIntoAProtectedDatabaseByTheCommandLine() throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "four words of length");
        try (var store = stores.open(location)) {
            files.export(store, folder.resolve("files"), null);
        }
        var done = InstalledCommands.run("import all", List.of("--db", folder.resolve("safe").toString(),
                "--user", "ana", "--secret-file", secret.toString(), folder.resolve("files").toString()));
        assertTrue(done.text().contains("equal"), done.text());
        var safe = StoreLocation.ofFolder(folder.resolve("safe"));
        assertThrows(CadreException.class, () -> stores.open(safe));
        try (var credentials = Credentials.passphrase("ana", Files.readString(secret).toCharArray());
                var store = stores.open(safe, credentials)) {
            assertTrue(store.contents(null).total() > 50);
        }
    }

    @Test
    void backsUpWhatIsNotInAFolder() throws CoreException {
        var method = new FilesBackups(files, stores);
        var backups = new Backups(List.of((BackupMethod) new Everywhere(method)));
        var target = StoreLocation.ofFolder(folder.resolve("restored"));
        try (var store = stores.open(location)) {
            var backup = backups.make(store, BackupReason.MANUAL, null);
            assertEquals("files", backup.manifest().method());
            assertTrue(backups.verify(backup, Credentials.none(), null).state().isGood());
            var restored = new Restores(backups).restore(location, new RestoreSource.Latest(), target,
                    Credentials.none(), null);
            assertEquals(Optional.empty(), restored.aside());
            try (var back = stores.open(target)) {
                assertEquals(store.contents(null), back.contents(null));
            }
        }
    }

    /** A method that is asked for folders too. */
    private record Everywhere(BackupMethod method) implements BackupMethod {

        @Override
        public String id() {
            return method.id();
        }

        @Override
        public boolean handles(StoreLocation place) {
            return true;
        }

        @Override
        public BackupImage write(ProgramStore store, Path to,
                IProgressMonitor monitor) throws CadreException {
            return method.write(store, to, monitor);
        }

        @Override
        public Contents readBack(ProgramStore store, Path from,
                IProgressMonitor monitor) throws CadreException {
            return method.readBack(store, from, monitor);
        }

        @Override
        public ProgramStore open(Path from, Credentials credentials) throws CadreException {
            return method.open(from, credentials);
        }

        @Override
        public Optional<Path> put(Path from, StoreLocation target, Credentials credentials)
                throws CadreException {
            return method.put(from, target, credentials);
        }

        @Override
        public ProgramStore openLike(ProgramStore original, Path folder) throws CadreException {
            return method.openLike(original, folder);
        }

        @Override
        public boolean isProtected(BackupManifest manifest) {
            return method.isProtected(manifest);
        }

        @Override
        public Path workplace(StoreLocation target) {
            return method.workplace(target);
        }
    }
}
