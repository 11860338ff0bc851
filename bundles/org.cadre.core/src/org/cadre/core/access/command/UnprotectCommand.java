/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.command;

import org.cadre.core.command.Command;
import org.cadre.core.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds {@code cadre db unprotect}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class UnprotectCommand extends ProtectionCommand {

    /** Works on databases of these stores. */
    @Activate
    public UnprotectCommand(@Reference Stores stores) {
        super("unprotect", () -> new UnprotectRun(stores));
    }
}
