/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests and imports keep the layers of the architecture apart. */
class LayersTest {

    private static final List<BundleSource> ALL = Checkout.here().bundles();
    private static final List<String> SCHEDULING_KERNEL = Stream.of("calendar", "check", "kernel", "window")
            .map(part -> "org.cadre.scheduling." + part).toList();
    private static final Pattern JAVA_IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)");

    static Stream<BundleSource> shipped() {
        return ALL.stream().filter(BundleSource::isShipped);
    }

    @Test
    void theTableCoversWhatIsThere() {
        assertTrue(shipped().count() >= 10, () -> "found only " + ALL);
        assertTrue(Layers.mayNeed("org.cadre.matching", "org.cadre.assignment"));
        assertTrue(Layers.mayNeed("org.cadre.matching.ui", "org.cadre.matching"));
        assertEquals(false, Layers.mayNeed("org.cadre.scheduling", "org.cadre.matching"));
        assertEquals(false, Layers.mayNeed("org.cadre.ui", "org.cadre.store.jdbc"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void needsOnlyLayersBelow(BundleSource bundle) {
        var wrong = neededOfOurs(bundle).filter(other -> !Layers.mayNeed(bundle.name(), other)).toList();
        assertEquals(List.of(), wrong, () -> bundle + " must not need these");
    }

    @Test
    void assignmentNeedsNothing() {
        var kernel = named("org.cadre.assignment");
        assertEquals(List.of(), kernel.requiredBundles());
        assertEquals(List.of(), kernel.importedPackages());
    }

    @Test
    void onlyTheStoreKnowsSql() {
        assertOnlyUsers("org.cadre.store.jdbc", name -> name.startsWith("java.sql")
                || name.startsWith("javax.sql")
                || name.startsWith("org.apache.derby"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void onlyUserInterfacesKnowTheWindow(BundleSource bundle) {
        if (bundle.name().endsWith(".ui") || bundle.name().equals("org.cadre.workbench")) {
            return;
        }
        var window = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui");
        assertEquals(List.of(), importsIn(bundle, name -> window.stream().anyMatch(name::startsWith)));
    }

    @Test
    void kernelsArePlainJava() {
        assertEquals(List.of(), importsIn(named("org.cadre.assignment"), name -> !name.startsWith("java.")
                && !name.startsWith("org.cadre.assignment")));
        assertEquals(List.of(), importsOf(named("org.cadre.scheduling").classes().entrySet().stream()
                .filter(LayersTest::isInKernel),
                name -> !name.startsWith("java.") && !name.startsWith("org.cadre.assignment")
                        && SCHEDULING_KERNEL.stream().noneMatch(name::startsWith)));
    }

    private static void assertOnlyUsers(String allowed, Predicate<String> imported) {
        var users = shipped().filter(bundle -> !importsIn(bundle, imported).isEmpty())
                .map(BundleSource::name);
        assertEquals(List.of(allowed), users.toList());
    }

    private static boolean isInKernel(Map.Entry<Path, String> source) {
        return SCHEDULING_KERNEL.stream().anyMatch(name -> source.getValue()
                .contains("package " + name + ";"));
    }

    private static List<String> importsIn(BundleSource bundle, Predicate<String> wanted) {
        return importsOf(bundle.classes().entrySet().stream(), wanted);
    }

    private static List<String> importsOf(Stream<Map.Entry<Path, String>> sources, Predicate<String> wanted) {
        return sources
                .flatMap(entry -> JAVA_IMPORT.matcher(entry.getValue()).results().map(found -> found.group(1))
                        .filter(wanted).map(name -> entry.getKey().getFileName() + " imports " + name))
                .sorted().toList();
    }

    private static Stream<String> neededOfOurs(BundleSource bundle) {
        var needed = new TreeSet<>(bundle.requiredBundles());
        bundle.importedPackages().stream().map(exporters()::get)
                .forEach(other -> needed.add(String.valueOf(other)));
        return needed.stream().filter(name -> name.startsWith(Layers.PREFIX));
    }

    private static Map<String, String> exporters() {
        return ALL.stream().flatMap(bundle -> bundle.exportedPackages().stream()
                .map(name -> Map.entry(name, bundle)))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    private static BundleSource named(String name) {
        return ALL.stream().filter(bundle -> bundle.name().equals(name)).findFirst().orElseThrow();
    }
}
