/**
 * Object references: profiles, components and the string forms.
 *
 * <p>Start reading at {@link org.pleiad.orb.ior.Ior}.
 */
package org.pleiad.orb.ior;
