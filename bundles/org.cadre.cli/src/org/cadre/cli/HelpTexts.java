/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import org.cadre.core.command.Command;

/**
 * The texts of a command's help. They stand in the file messages.properties beside the command's class or in
 * the nearest package above it; what is not there comes from core and then from the command line itself. Keys
 * are as picocli looks for them: {@code cadre.list.people.usage.description}, {@code
 * cadre.list.people.where}.
 */
final class HelpTexts extends ResourceBundle {

    private static final String FILE = ".messages"; //$NON-NLS-1$

    private final Map<String, Object> texts = new LinkedHashMap<>();

    private HelpTexts(List<ResourceBundle> sources) {
        for (var source : sources) {
            Collections.list(source.getKeys()).forEach(key -> texts.putIfAbsent(key, source.getObject(key)));
        }
    }

    /** Returns the texts for help on what an object of that class does. */
    static ResourceBundle of(Class<?> type) {
        var sources = new java.util.ArrayList<ResourceBundle>();
        nearest(type, type.getPackageName()).ifPresent(sources::add);
        nearest(Command.class, Command.class.getPackageName()).ifPresent(sources::add);
        nearest(HelpTexts.class, HelpTexts.class.getPackageName()).ifPresent(sources::add);
        return new HelpTexts(sources);
    }

    private static Optional<ResourceBundle> nearest(Class<?> type, String packageName) {
        try {
            return Optional.of(
                    ResourceBundle.getBundle(packageName + FILE, Locale.getDefault(), type.getClassLoader()));
        } catch (MissingResourceException e) { // not in this package: look in the one above
            var dot = packageName.lastIndexOf('.');
            return dot < 0 ? Optional.empty() : nearest(type, packageName.substring(0, dot));
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
