/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests.imports;

import java.nio.file.Path;

import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.ui.OpenDatabase;

/** Creates databases and shows them in the window. */
final class Databases {

    private Databases() {
    }

    /** Opens an empty database. */
    static Path empty(Path folder) {
        var stores = Ui.service(Stores.class);
        var location = StoreLocation.ofFolder(folder);
        Ui.service(OpenDatabase.class).open("empty", monitor -> stores.create(location));
        return shown(folder);
    }

    /** Opens a database with a sample district. */
    static Path sample(Path folder, SampleSource.Size size) {
        var stores = Ui.service(Stores.class);
        var source = Ui.service(SampleSource.class);
        Ui.service(OpenDatabase.class).open("sample", monitor -> {
            var store = stores.create(StoreLocation.ofFolder(folder));
            try (var work = store.begin()) {
                source.fill(work, size, monitor);
            }
            return store;
        });
        return shown(folder);
    }

    /** The session of the database that is shown. */
    static EditSession session() {
        return Ui.service(OpenDatabase.class).session().orElseThrow();
    }

    private static Path shown(Path folder) {
        var location = StoreLocation.ofFolder(folder);
        Ui.await(folder.toString(),
                () -> Ui.service(OpenDatabase.class).location().filter(location::equals).isPresent());
        return folder;
    }
}
