/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Sheets for people, and how they become web pages for printing or, in the package pdf, PDF files. */
package org.cadre.scheduling.print;
