/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every manifest, plugin.xml and feature must have. */
class ManifestsTest {

    private static final Checkout CHECKOUT = Checkout.here();
    private static final Pattern KEY = Pattern.compile("%([\\w.]+)");
    private static final Pattern VISIBLE = Pattern
            .compile("(?<![\\w.])(?:name|label|tooltip|description)=\"([^\"]*)\"");
    private static final Pattern COMPONENT = Pattern.compile("(?m)^@Component\\b");

    static Stream<BundleSource> bundles() {
        return CHECKOUT.bundles().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheHeadersOfTheHouse(BundleSource bundle) {
        assertEquals(Optional.of("%bundle.name"), bundle.header("Bundle-Name"));
        assertEquals(Optional.of("%bundle.vendor"), bundle.header("Bundle-Vendor"));
        assertEquals(Optional.of("JavaSE-21"), bundle.header("Bundle-RequiredExecutionEnvironment"));
        assertEquals(Optional.empty(), bundle.header("Bundle-Activator"), "services need no activator");
        assertEquals(Optional.empty(), bundle.header("Bundle-ClassPath"), "jars are not nested in bundles");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void exportsOnlyPackagesThatItHas(BundleSource bundle) {
        var missing = new TreeSet<>(bundle.exportedPackages());
        missing.removeAll(bundle.packages());
        assertTrue(missing.isEmpty(), () -> bundle + " exports packages that are not there: " + missing);
    }

    /** Without it Equinox never activates a bundle that is installed later, and its services stay unseen. */
    @ParameterizedTest
    @MethodSource("bundles")
    void isActivatedWhenItHasServices(BundleSource bundle) {
        if (bundle.classes().values().stream().anyMatch(text -> COMPONENT.matcher(text).find())) {
            assertEquals(Optional.of("lazy"), bundle.header("Bundle-ActivationPolicy"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextOfItsXmlIsTranslatable(BundleSource bundle) throws IOException {
        var xml = bundle.folder().resolve("plugin.xml");
        var text = Files.exists(xml) ? Files.readString(xml) : "";
        var literal = VISIBLE.matcher(text).results().map(found -> found.group(1))
                .filter(value -> !value.startsWith("%") && value.contains(" ")).toList();
        assertEquals(List.of(), literal, "texts in plugin.xml belong to OSGI-INF/l10n/bundle.properties");
        var keys = new TreeSet<>(bundle.headers().values().stream().flatMap(ManifestsTest::keys).toList());
        keys(text).forEach(keys::add);
        assertEquals(keys, new TreeSet<>(texts(bundle).stringPropertyNames()));
    }

    @Test
    void everyBundleIsInOneFeature() {
        var shipped = bundles().filter(BundleSource::isShipped).map(BundleSource::name).toList();
        var shippedByFeatures = CHECKOUT.features().stream().flatMap(feature -> feature.plugins().stream())
                .filter(name -> name.startsWith(Layers.PREFIX)).sorted().toList();
        assertEquals(shipped, shippedByFeatures);
    }

    @Test
    void modulesRequireTheBaseOnly() {
        var below = List.of("org.cadre.base.feature", "org.cadre.platform.feature");
        var modules = CHECKOUT.features().stream().filter(feature -> !below.contains(feature.name()))
                .toList();
        assertFalse(modules.isEmpty());
        modules.forEach(module -> assertEquals(List.of("org.cadre.base.feature"), module.required(),
                module.name()));
    }

    @Test
    void everyVersionOfTheTargetPlatformIsPinned() throws IOException {
        var text = Files.readString(CHECKOUT.root().resolve("target-platform/cadre.target"));
        var versions = Pattern.compile("<version>([^<]*)</version>").matcher(text).results();
        var loose = versions.map(found -> found.group(1)).filter(version ->
                !version.matches("[0-9]+(\\.[0-9]+)*([.-][A-Za-z][\\w-]*)?")
                || version.contains("SNAPSHOT")).toList();
        assertEquals(List.of(), loose);
    }

    private static Stream<String> keys(String text) {
        return KEY.matcher(text).results().map(found -> found.group(1));
    }

    private static Properties texts(BundleSource bundle) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(bundle.folder().resolve("OSGI-INF/l10n/bundle.properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
