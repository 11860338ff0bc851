/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/** Sets sheets in pages and writes them as PDF; the only package that knows the PDF library. */
package org.cadre.scheduling.print.pdf;
