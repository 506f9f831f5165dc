//! Putting hooks in place and taking them away again. Whatever somebody else wrote is kept beside ours, and comes back as
//! it was: the same file under its old name.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{Folder, Hook, Name, State, earlier, look, script};
use crate::store::error::StoreError;

/// What came of installing a hook
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placed {
    Installed,
    /// Ours was there, of another version.
    Renewed,
    /// Ours was there.
    Unchanged,
    /// What was there before is kept under this name, and runs first.
    Chained(PathBuf),
    /// Somebody else's is there and runs ours.
    Called,
}

/// What came of taking a hook away
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Removed {
    /// There was none of ours.
    Nothing,
    Removed,
    /// And what was there before is back.
    Restored,
    /// Somebody else's stands in its place, and may run ours.
    Foreign,
}

/// Puts our hook in place.
pub fn install(folder: &Folder, name: Name) -> Result<Placed, StoreError> {
    let hook = look(folder, name);
    match hook.state {
        State::Installed => return Ok(Placed::Unchanged),
        State::Calling => return Ok(Placed::Called),
        State::Stale(_) => return write(&hook).map(|()| Placed::Renewed),
        State::Absent => return write(&hook).map(|()| Placed::Installed),
        State::Foreign => {}
    }
    let kept = earlier(&hook.path);
    if hook.earlier.is_some() {
        return Err(StoreError::Refused {
            path: hook.path.clone(),
            reason: format!(
                "somebody has put another hook in the place of ours, and {} is still kept from before: make one of the two, \
                 and install again",
                kept.display()
            ),
        });
    }
    rename(&hook.path, &kept)?;
    // What cannot be written must not leave the repository without the hook that it had.
    write(&hook).inspect_err(|_| _ = fs::rename(&kept, &hook.path))?;
    Ok(Placed::Chained(kept))
}

/// Takes our hook away, and puts back what was there before.
pub fn uninstall(folder: &Folder, name: Name) -> Result<Removed, StoreError> {
    let hook = look(folder, name);
    match (&hook.state, &hook.earlier) {
        (State::Absent, None) => Ok(Removed::Nothing),
        (State::Foreign | State::Calling, _) => Ok(Removed::Foreign),
        (_, Some(kept)) => rename(kept, &hook.path).map(|()| Removed::Restored),
        (_, None) => {
            fs::remove_file(&hook.path).map_err(|error| StoreError::io("remove", &hook.path, error))?;
            Ok(Removed::Removed)
        }
    }
}

/// Whole or not at all: a hook that is cut off would pass everything.
fn write(hook: &Hook) -> Result<(), StoreError> {
    let folder = hook.path.parent().unwrap_or(Path::new("."));
    let failed = |error| StoreError::io("write", &hook.path, error);
    fs::create_dir_all(folder).map_err(failed)?;
    let mut file = NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(script::text(hook.name).as_bytes()).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let executable = fs::Permissions::from_mode(0o755);
        file.as_file().set_permissions(executable).map_err(failed)?;
    }
    file.persist(&hook.path).map_err(|error| failed(error.error))?;
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(|error| StoreError::io("rename", from, error))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::super::Reach;
    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder { path: dir.path().join("hooks"), reach: Reach::Own };
        (dir, folder)
    }

    #[test]
    fn what_was_there_comes_back_as_the_same_file() {
        let (_dir, folder) = folder();
        fs::create_dir(&folder.path).unwrap();
        let path = folder.path.join("pre-commit");
        fs::write(&path, "#!/bin/sh\nexit 3\n").unwrap();
        let inode = fs::metadata(&path).unwrap().ino();
        let kept = folder.path.join("pre-commit.before-itsm");
        assert_eq!(install(&folder, Name::PreCommit).unwrap(), Placed::Chained(kept.clone()));
        assert_eq!(install(&folder, Name::PreCommit).unwrap(), Placed::Unchanged);
        assert_eq!(look(&folder, Name::PreCommit).earlier, Some(kept));
        assert_eq!(uninstall(&folder, Name::PreCommit).unwrap(), Removed::Restored);
        assert_eq!(
            (fs::metadata(&path).unwrap().ino(), fs::read_dir(&folder.path).unwrap().count()),
            (inode, 1)
        );
        assert_eq!(uninstall(&folder, Name::PreCommit).unwrap(), Removed::Foreign);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_kept_too() {
        let (_dir, folder) = folder();
        fs::create_dir(&folder.path).unwrap();
        symlink("../gone", folder.path.join("pre-push")).unwrap();
        assert!(matches!(install(&folder, Name::PrePush).unwrap(), Placed::Chained(_)));
        assert_eq!(uninstall(&folder, Name::PrePush).unwrap(), Removed::Restored);
        assert_eq!(fs::read_link(folder.path.join("pre-push")).unwrap(), Path::new("../gone"));
    }

    #[test]
    fn ours_of_another_version_is_renewed() {
        let (_dir, folder) = folder();
        assert_eq!(install(&folder, Name::CommitMsg).unwrap(), Placed::Installed);
        let path = folder.path.join("commit-msg");
        fs::write(&path, fs::read_to_string(&path).unwrap() + "# more\n").unwrap();
        assert!(matches!(look(&folder, Name::CommitMsg).state, State::Stale(_)));
        assert_eq!(install(&folder, Name::CommitMsg).unwrap(), Placed::Renewed);
        assert_eq!(uninstall(&folder, Name::CommitMsg).unwrap(), Removed::Removed);
        assert_eq!(uninstall(&folder, Name::CommitMsg).unwrap(), Removed::Nothing);
    }

    #[test]
    fn somebody_elses_in_the_place_of_ours_is_not_lost() {
        let (_dir, folder) = folder();
        fs::create_dir(&folder.path).unwrap();
        let path = folder.path.join("pre-commit");
        fs::write(&path, "first").unwrap();
        install(&folder, Name::PreCommit).unwrap();
        fs::write(&path, "second").unwrap();
        assert!(
            install(&folder, Name::PreCommit).unwrap_err().to_string().contains("still kept from before")
        );
        assert_eq!(uninstall(&folder, Name::PreCommit).unwrap(), Removed::Foreign);
        assert_eq!(fs::read_to_string(path).unwrap(), "second");
    }

    #[test]
    fn a_hook_that_runs_ours_by_hand_is_left_alone() {
        let (_dir, folder) = folder();
        fs::create_dir(&folder.path).unwrap();
        fs::write(folder.path.join("pre-push"), "#!/bin/sh\nlint && itsm hook run pre-push \"$@\"\n")
            .unwrap();
        assert_eq!(install(&folder, Name::PrePush).unwrap(), Placed::Called);
    }
}
