/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens and creates program databases with whichever provider handles the location. */
@Component(service = Stores.class)
public class Stores {

    private final List<StoreProvider> providers;

    /** Uses these providers; the first that handles a location is asked. */
    @Activate
    public Stores(@Reference List<StoreProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    /** Opens an existing database; see {@link StoreProvider#open}. */
    public ProgramStore open(StoreLocation location) throws CadreException {
        return provider(location).open(location);
    }

    /** Creates an empty database; see {@link StoreProvider#create}. */
    public ProgramStore create(StoreLocation location) throws CadreException {
        return provider(location).create(location);
    }

    private StoreProvider provider(StoreLocation location) throws CadreException {
        return providers.stream().filter(p -> p.handles(location)).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Stores_noProvider, location.uri())));
    }
}
