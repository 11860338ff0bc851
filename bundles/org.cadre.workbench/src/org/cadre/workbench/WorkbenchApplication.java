/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/** Opens the Cadre window and returns when the user closes it; {@code --db DIR|URL} names a database to open. */
public final class WorkbenchApplication implements IApplication {

    private static final List<String> DATABASE = List.of("--db", "-db"); //$NON-NLS-1$ //$NON-NLS-2$

    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var display = PlatformUI.createDisplay();
        try {
            var advisor = new CadreWorkbenchAdvisor(database(Arrays.asList(arguments)));
            var code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    private static Optional<StoreLocation> database(List<String> arguments) {
        var option = arguments.stream().filter(DATABASE::contains).findFirst();
        var value = option.map(name -> arguments.indexOf(name) + 1).filter(index -> index < arguments.size());
        return value.flatMap(index -> location(arguments.get(index)));
    }

    private static Optional<StoreLocation> location(String text) {
        try {
            return Optional.of(StoreLocation.of(text));
        } catch (IllegalArgumentException e) {
            ILog.of(WorkbenchApplication.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
