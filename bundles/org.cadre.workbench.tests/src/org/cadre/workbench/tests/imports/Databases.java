/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.Query;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.task.Task;
import org.cadre.model.Element;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.Ui;

/** Creates databases and shows them in the window. */
public final class Databases {

    private Databases() {
    }

    /** Opens an empty database. */
    public static void empty(Path folder) {
        var stores = Ui.service(Stores.class);
        var location = StoreLocation.ofFolder(folder);
        show(location, monitor -> stores.create(location));
    }

    /** Opens a database with a sample district. */
    public static void sample(Path folder, SampleSource.Size size) {
        var stores = Ui.service(Stores.class);
        var source = Ui.service(SampleSource.class);
        var location = StoreLocation.ofFolder(folder);
        show(location, monitor -> {
            var store = stores.create(location);
            try (var work = store.begin()) {
                source.fill(work, size, monitor);
            }
            return store;
        });
    }

    /**
     * Opens a database with a sample district that is protected by a passphrase; the caller closes the
     * credentials.
     */
    public static void protectedSample(Path folder, SampleSource.Size size, Credentials credentials) {
        var stores = Ui.service(Stores.class);
        var source = Ui.service(SampleSource.class);
        var location = StoreLocation.ofFolder(folder);
        show(location, monitor -> {
            var store = stores.create(location, credentials);
            try (var work = store.begin()) {
                source.fill(work, size, monitor);
            }
            return store;
        });
    }

    /** The elements of the database that is shown, as the window sees them; on the UI thread. */
    public static <T extends Element> List<T> load(Query<T> query) {
        try {
            return database().session().orElseThrow().work().load(query);
        } catch (CadreException e) {
            throw new AssertionError(e);
        }
    }

    private static OpenDatabase database() {
        return Ui.service(OpenDatabase.class);
    }

    private static void show(StoreLocation location, Task<ProgramStore> opening) {
        var database = database();
        Ui.run(() -> database.open(location.name(), opening));
        Ui.await(location.name(), () -> database.location().filter(location::equals).isPresent());
    }
}
