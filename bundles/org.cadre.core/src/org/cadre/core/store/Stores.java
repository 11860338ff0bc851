/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.Messages;
import org.cadre.core.access.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;
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

    /** Opens an existing database without protection; see {@link StoreProvider#open}. */
    public ProgramStore open(StoreLocation location) throws CadreException {
        return open(location, Credentials.none());
    }

    /** Opens an existing database; see {@link StoreProvider#open}. */
    public ProgramStore open(StoreLocation location, Credentials credentials) throws CadreException {
        return provider(location).open(location, credentials);
    }

    /** Connects and says what is there; see {@link StoreProvider#look}. */
    public Presence look(StoreLocation location, Credentials credentials) throws CadreException {
        return provider(location).look(location, credentials);
    }

    /** Makes sure that nobody has the database open; see {@link StoreProvider#checkFree}. */
    public void checkFree(StoreLocation location) throws CadreException {
        provider(location).checkFree(location);
    }

    /** Creates an empty database without protection; see {@link StoreProvider#create}. */
    public ProgramStore create(StoreLocation location) throws CadreException {
        return create(location, Credentials.none());
    }

    /** Creates an empty database; see {@link StoreProvider#create}. */
    public ProgramStore create(StoreLocation location, Credentials credentials) throws CadreException {
        return provider(location).create(location, credentials);
    }

    /** Creates a copy of an open database; see {@link StoreProvider#createCopy}. */
    public ProgramStore createCopy(StoreLocation location, Credentials credentials, ProgramStore source,
            IProgressMonitor monitor) throws CadreException {
        return provider(location).createCopy(location, credentials, source, monitor);
    }

    private StoreProvider provider(StoreLocation location) throws CadreException {
        return providers.stream().filter(p -> p.handles(location)).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Stores_noProvider,
                location.uri())));
    }
}
