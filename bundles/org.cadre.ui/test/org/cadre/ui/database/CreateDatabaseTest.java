/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadreFactory;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void fillsWithTheSampleOnlyIfAsked() throws CoreException {
        assertEquals(1, districts(create("with", true, CreateDatabaseTest::fill)));
        assertEquals(0, districts(create("without", false, CreateDatabaseTest::fill)));
    }

    @Test
    void leavesNothingBehindIfTheSampleFails() {
        assertThrows(CadreException.class, () -> create("failed", true, (work, size, monitor) -> {
            throw CadreException.failure("no room", null);
        }));
        assertFalse(Files.exists(folder.resolve("failed")));
    }

    @Test
    void leavesNothingBehindIfTheUserCancels() {
        SampleSource canceled = (work, size, monitor) -> {
            throw new OperationCanceledException();
        };
        assertThrows(OperationCanceledException.class, () -> create("canceled", true, canceled));
        assertFalse(Files.exists(folder.resolve("canceled")));
    }

    @Test
    void keepsWhatIsThereIfCreationIsRefused() throws IOException {
        var other = Files.createFile(Files.createDirectory(folder.resolve("mine")).resolve("letter.txt"));
        assertThrows(CadreException.class, () -> create("mine", true, CreateDatabaseTest::fill));
        assertTrue(Files.exists(other));
    }

    private ProgramStore create(String name, boolean withSample, SampleSource sample) throws CoreException {
        var request = new NewDatabase(folder.toString(), name, withSample);
        var stores = new Stores(List.of(new FolderStores()));
        return new CreateDatabase(request, stores, Optional.of(sample)).run(null);
    }

    private static int districts(ProgramStore store) throws CadreException {
        try (var work = store.begin()) {
            return work.load(Roots.DISTRICTS).size();
        }
    }

    private static Commit fill(UnitOfWork work, SampleSource.Size size, IProgressMonitor monitor)
            throws CadreException {
        work.add(CadreFactory.eINSTANCE.createDistrict());
        return work.commit(CommitNote.of("create", "Sample", false), monitor);
    }

    /** Keeps its databases in memory, and a folder with a file in their place. */
    private static final class FolderStores implements StoreProvider {

        @Override
        public boolean handles(StoreLocation location) {
            return true;
        }

        @Override
        public ProgramStore open(StoreLocation location, Credentials credentials) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ProgramStore create(StoreLocation location, Credentials credentials) throws CadreException {
            var path = location.folder().orElseThrow();
            if (Files.exists(path)) {
                throw CadreException.input("there is something at " + path);
            }
            try {
                Files.createFile(Files.createDirectories(path.resolve("data")).resolve("page"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new MemoryStore();
        }
    }
}
