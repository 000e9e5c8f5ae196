/** Replicated servants by registration. Start reading at {@link org.pleiad.groups.host.OrbLinks}. */
package org.pleiad.groups;
