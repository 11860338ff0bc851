/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cadre.core.command.Command;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** All services are there in a live Equinox. */
class ServicesTest {

    private final ServiceComponentRuntime components = Bundles.service(ServiceComponentRuntime.class);

    @Test
    void everyBundleIsResolved() {
        assertEquals(List.of(), Bundles.ours().filter(bundle -> bundle.getState() < Bundle.RESOLVED)
                .toList());
    }

    @Test
    void everyComponentIsSatisfied() {
        var descriptions = components.getComponentDescriptionDTOs(Bundles.ours().toArray(Bundle[]::new));
        assertTrue(descriptions.size() > 10, () -> "only " + descriptions.size() + " components");
        assertEquals(List.of(), descriptions.stream().filter(this::isUnsatisfied).map(d -> d.name).toList());
    }

    private boolean isUnsatisfied(ComponentDescriptionDTO description) {
        var configurations = components.getComponentConfigurationDTOs(description);
        var satisfied = Set.of(ComponentConfigurationDTO.SATISFIED, ComponentConfigurationDTO.ACTIVE);
        return configurations.isEmpty() || configurations.stream()
                .anyMatch(c -> !satisfied.contains(c.state));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sample", "import oneroster", "import signups", "program create", "match",
        "export oneroster", "list people", "list schools", "list programs", "list matches", "check",
        "backup", "backups", "restore", "export all", "import all", "match slates", "match answers",
        "match waitlist", "calendar import", "calendar show", "calendar day", "calendar sample", "schedule",
        "series add", "rules set", "list sessions", "session log", "ledger", "export ics", "export coverage",
        "export sheets" })
    void commandIsThere(String words) throws InvalidSyntaxException {
        assertTrue(commands().map(command -> String.join(" ", command.path())).anyMatch(words::equals));
    }

    @Test
    void noTwoCommandsHaveTheSameWords() throws InvalidSyntaxException {
        var paths = commands().map(Command::path).toList();
        assertEquals(paths.size(), new TreeSet<>(paths.stream().map(Object::toString).toList()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "urn:org.cadre:model", "urn:org.cadre:matching", "urn:org.cadre:scheduling" })
    void modelIsRegistered(String uri) {
        assertNotNull(EPackage.Registry.INSTANCE.getEPackage(uri));
    }

    private static Stream<Command> commands() throws InvalidSyntaxException {
        var context = Bundles.context();
        return context.getServiceReferences(Command.class, null).stream().map(context::getService);
    }
}
