/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.model.CadreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database is created, filled, closed and opened again through the services of a live Equinox. */
class StoreTest {

    private final Stores stores = Bundles.service(Stores.class);

    @Test
    void keepsWhatIsCommitted(@TempDir Path folder) throws CadreException {
        var location = StoreLocation.ofFolder(folder.resolve("db"));
        try (var store = stores.create(location); var work = store.begin()) {
            var educator = CadreFactory.eINSTANCE.createEducator();
            educator.setGivenName("Ana");
            educator.getLanguages().add("es");
            work.add(educator);
            work.commit(CommitNote.of("create", "one person", false), null);
            assertThrows(CadreException.class, () -> stores.open(location));
        }
        try (var store = stores.open(location); var work = store.begin()) {
            assertEquals(List.of("es"), work.load(Roots.EDUCATORS).getFirst().getLanguages());
            assertEquals(List.of(), store.verify(null));
        }
    }
}
