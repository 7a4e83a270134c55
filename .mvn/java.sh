# Sourced by mvnw and parley: exports JAVA_HOME, a JDK of at least this release, or says what to install and exits 2.
# Order: JAVA_HOME; `java` on the PATH; the newest JDK in the usual folders. No JVM is started to find out.

parley_java_wanted=25

# Leaves the release of the JDK in folder $1 in parley_release, 0 when there is none.
parley_release_of() {
  parley_release=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r parley_key parley_value || [ -n "$parley_key" ]; do
    [ "$parley_key" = JAVA_VERSION ] || continue
    parley_value=${parley_value#\"}
    parley_value=${parley_value%%[!0-9]*}
    parley_release=${parley_value:-0}
  done <"$1/release"
}

parley_find_java() {
  parley_release_of "${JAVA_HOME:-/nowhere}"
  [ "$parley_release" -lt "$parley_java_wanted" ] || return 0

  if parley_java=$(command -v java); then
    parley_java=$(readlink -f "$parley_java" 2>/dev/null || echo "$parley_java")
    JAVA_HOME=${parley_java%/bin/java}
    parley_release_of "$JAVA_HOME"
    [ "$parley_release" -lt "$parley_java_wanted" ] || return 0
  fi

  parley_best=0
  for parley_home in /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
    parley_release_of "$parley_home"
    [ "$parley_release" -gt "$parley_best" ] || continue
    parley_best=$parley_release
    JAVA_HOME=$parley_home
  done
  [ "$parley_best" -ge "$parley_java_wanted" ]
}

# mvnw runs with globbing off; the folders above need it.
case $- in *f*) parley_globbing=-f ;; *) parley_globbing=+f ;; esac
set +f
if ! parley_find_java; then
  echo "Parley needs a JDK $parley_java_wanted or newer and found none: install one (for example Eclipse Temurin $parley_java_wanted) or set JAVA_HOME to it." >&2
  exit 2
fi
set "$parley_globbing"
export JAVA_HOME
