/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import org.cadre.ui.database.DatabaseServices;
import org.cadre.ui.wizards.FormWizard;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Opens a program database on a server. */
final class OpenServerWizard extends FormWizard {

    private final DatabaseServices services;
    private final ServerPage page;

    OpenServerWizard(DatabaseServices services) {
        super(Messages.Open_title, Messages.Open_finish);
        this.services = services;
        page = new ServerPage(Purpose.OPEN, services);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var location = page.location();
        var credentials = page.credentials();
        return page.perform(monitor -> {
            SubMonitor.convert(monitor, NLS.bind(Messages.Open_job, location.name()), 1);
            try (credentials) {
                return services.stores().open(location, credentials);
            }
        }).filter(services::handOver).isPresent();
    }
}
