/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
class GlobalOptions {

    static final String JSON = "--json"; //$NON-NLS-1$
    static final String HELP = "--help"; //$NON-NLS-1$
    static final String DEBUG = "--debug"; //$NON-NLS-1$

    @Option(names = JSON, descriptionKey = "option.json", order = 1000)
    boolean json;

    @Option(names = { "-v", "--verbose" }, descriptionKey = "option.verbose", order = 1001)
    boolean verbose;

    @Option(names = DEBUG, descriptionKey = "option.debug", order = 1002)
    boolean debug;

    @Option(names = { "-h", HELP }, usageHelp = true, descriptionKey = "option.help", order = 1003)
    boolean help;
}
