/** How fast replicated objects are, beside bare engines in the same run. */
package org.pleiad.groups.benchmarks;
