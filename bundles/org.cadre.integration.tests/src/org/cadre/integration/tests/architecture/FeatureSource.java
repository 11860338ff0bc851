/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A feature as its feature.xml describes it.
 *
 * @param name the feature's id
 * @param plugins ids of the bundles in it
 * @param required ids of the features that it requires
 */
record FeatureSource(String name, List<String> plugins, List<String> required) {

    static FeatureSource read(Path folder) {
        var text = BundleSource.text(folder.resolve("feature.xml"));
        return new FeatureSource(ids(text, "<feature\\s+id").getFirst(), ids(text, "<plugin\\s+id"),
                ids(text, "<import\\s+feature"));
    }

    private static List<String> ids(String text, String before) {
        return Pattern.compile(before + "=\"([^\"]+)\"").matcher(text).results().map(MatchResult::group)
                .map(found -> found.substring(found.indexOf('"') + 1, found.length() - 1)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
