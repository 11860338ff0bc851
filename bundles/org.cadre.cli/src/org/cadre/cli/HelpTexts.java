/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandTexts;

/** The texts of a command's help: its own, then those of the options that commands share. */
final class HelpTexts extends ResourceBundle {

    private final Map<String, Object> texts = new HashMap<>();

    private HelpTexts(ResourceBundle... sources) {
        for (var source : sources) {
            Collections.list(source.getKeys()).forEach(key -> texts.putIfAbsent(key, source.getObject(key)));
        }
    }

    /** Returns the texts for help on that command. */
    static ResourceBundle of(Command command) {
        return new HelpTexts(command.texts(), CommandTexts.load(), own());
    }

    /** Returns the texts of the command line itself, without a name by which picocli would look for them in its bundle. */
    static ResourceBundle own() {
        return new HelpTexts(ResourceBundle.getBundle("org.cadre.cli.help", Locale.getDefault(), //$NON-NLS-1$
                HelpTexts.class.getClassLoader()));
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
